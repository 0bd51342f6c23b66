/** The member that a short tag of CloudFormation stands for: `Ref` for `!Ref`, `Fn::Sub` for `!Sub`. */
export function longName(tag: string | undefined): string | undefined {
  const name = tag === undefined ? undefined : /^!([^!]+)$/.exec(tag)?.[1]
  if (name === undefined) return undefined
  return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`
}

/** The short tag of an intrinsic function, for those that CloudFormation gives one. */
export function shortTag(member: string): string | undefined {
  const name = member.replace(/^Fn::/, '')
  return shortNames.has(name) && longName(`!${name}`) === member ? `!${name}` : undefined
}

/** The functions that CloudFormation knows by a short tag. */
const shortNames: ReadonlySet<string> = new Set([
  'And',
  'Base64',
  'Cidr',
  'Condition',
  'Equals',
  'FindInMap',
  'GetAZs',
  'GetAtt',
  'If',
  'ImportValue',
  'Join',
  'Length',
  'Not',
  'Or',
  'Ref',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
])
