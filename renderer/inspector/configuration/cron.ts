/** The fields of a cron expression of a deployment window, in their order (UG/rule-reference-DeploymentWindow). */
export const cronFields = ['seconds', 'minutes', 'hours', 'dayOfMonth', 'month', 'dayOfWeek', 'year'] as const
export type CronField = (typeof cronFields)[number]

/** What each field of a cron expression says; `undefined` for a text that has not six or seven fields. */
export function readCron(text: string): readonly (readonly [field: CronField, value: string])[] | undefined {
  const values = text.trim().split(/\s+/)
  if (values.length < 6 || values.length > 7) return undefined
  return values.flatMap((value, index) => {
    const field = cronFields[index]
    return field === undefined ? [] : [[field, value] as const]
  })
}

/** Whether a field of a cron expression leaves its unit open. */
export function isOpen(value: string): boolean {
  return value === '*' || value === '?'
}
