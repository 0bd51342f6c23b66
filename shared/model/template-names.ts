/**
 * CloudFormation's name of a member that CodePipeline's API knows, and the other way round: `roleArn` and `RoleArn`.
 * Every name has exactly one counterpart, also one that neither of them knows.
 */
export function counterpart(name: string): string {
  // `Fn::Transform` and its like are no members, wherever they stand.
  if (name.includes('::')) return name
  const first = name.charAt(0)
  if (!/[A-Za-z]/.test(first)) return name
  const isCapital = first === first.toUpperCase()
  return (isCapital ? first.toLowerCase() : first.toUpperCase()) + name.slice(1)
}
