/** What a member is called on the other side. */
export type Naming = (name: string) => string

/** For what only a template has. */
export const ownName: Naming = (name) => name

/**
 * CloudFormation's name of a member that CodePipeline's API knows, and the other way round: `roleArn` and `RoleArn`.
 * Every name has exactly one counterpart, also one that neither of them knows.
 */
export function counterpart(name: string): string {
  // `Fn::Transform` and its like are no members, wherever they stand.
  if (name.includes('::')) return name
  const first = name.charAt(0)
  const isLetter = /[A-Za-z]/.test(first)
  if (!isLetter) return name
  const isCapital = first === first.toUpperCase()
  return (isCapital ? first.toLowerCase() : first.toUpperCase()) + name.slice(1)
}
