/** What the text and problems panes say. */
export const work = {
  'text.nothingToRename': 'Put the cursor on the name of a stage, action, artifact, namespace or variable.',
  'text.name': 'Pipeline text of {{name}}',
  'text.loading': 'Loading the editor…',
  'text.tabMoves': 'Tab moves the focus',

  'problems.none': 'No problems.',
  'problems.error': 'Error',
  'problems.warning': 'Warning',
  'problems.info': 'Information',
  'problems.hint': 'Hint',
  'problems.docs': 'Documentation of {{rule}}',
  'problems.at': 'Line {{line}}',
  'problems.count_one': 'Problems, {{count}}',
  'problems.count_other': 'Problems, {{count}}',
} as const
