/** Executions of one QUEUED or PARALLEL pipeline that may be under way (UG/limits). */
export const concurrentExecutions = 50

/** Actions that may run at the same time in one execution of a PARALLEL pipeline. */
export const concurrentActions = 5

/** All settings of one action after variables were put in. */
export const resolvedConfigurationBytes = 100 * 1024

/** All output variables of one action together. */
export const outputVariablesBytes = 122_880

/** Characters of the value of a pipeline's variable (UG/limits). */
export const variableLength = 1000

/** Source revisions that one start may give. */
export const sourceRevisions = 50

/** Days after which nothing goes on by itself when a disabled transition is enabled. */
export const transitionDays = 30

/** Minutes that a manual approval waits where the action says nothing. */
export const approvalMinutes = 7 * 24 * 60

/** Longest reason of a stop, and of a disabled transition. */
export const stopReasonLength = 200
export const transitionReasonLength = 300

/** What the reason of a disabled transition is made of. */
export const transitionReason = /^[a-zA-Z0-9!@ ().*?-]+$/

/** The bytes of names and values as UTF-8. */
export function bytesOf(entries: Readonly<Record<string, string>>): number {
  return Object.entries(entries).reduce((sum, [name, value]) => sum + utf8Length(name) + utf8Length(value), 0)
}

function utf8Length(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    // The two halves of a pair are four bytes together.
    if (unit >= 0xd800 && unit <= 0xdfff) bytes += 1
    else if (unit > 0x7ff) bytes += 2
    else if (unit > 0x7f) bytes += 1
  }
  return bytes
}
