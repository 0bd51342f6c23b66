/** What the palette says. */
export const palette = {
  'actions.search': 'Search actions',
  'actions.nothing': 'No action is called “{{search}}”.',
  'actions.pick.parallel': 'Add an action in parallel',
  'actions.pick.append': 'Add an action at the next run order',
  'actions.pick.replace': 'Replace the provider',
  'actions.ownFailed': 'The custom action types of this machine could not be read: {{message}}',
} as const
