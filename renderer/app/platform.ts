/** Whether shortcuts are those of a Mac: what counts is the keyboard in front of the user, not the machine behind. */
export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform)
}
