/** The two channels between the desktop window and the machine: what the page asks, and what it is told. */
export const channels = { call: 'stagecraft:call', event: 'stagecraft:event' } as const
