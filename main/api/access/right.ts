/** What an operation does to things, by which roles are allowed to call it. */
export type Right = 'read' | 'approve' | 'operate' | 'administer'
