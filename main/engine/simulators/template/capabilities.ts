import { member } from '#shared/model/json.ts'
import { type Mistake } from '../reading/mistake.ts'
import { mistakeIn } from '../reading/written.ts'
import { entriesOf, isTransformed, typeOf, type WrittenTemplate } from './sections.ts'

/**
 * What has to be agreed to and was not (CFN/API_CreateStack, “Capabilities”): IAM resources, those with names of their
 * own, and macros. A change set is looked at before it is executed, so macros need no agreement there.
 */
export function missingCapabilities(
  template: WrittenTemplate,
  given: readonly string[],
  { isChangeSet }: { readonly isChangeSet: boolean },
): readonly Mistake[] {
  const named = 'CAPABILITY_NAMED_IAM'
  const resources = entriesOf(template.value, 'Resources').flatMap(([id, resource]): readonly Mistake[] => {
    const type = typeOf(resource)
    const properties = member(resource, 'Properties')
    const nameKey = names[type]
    const isNamed = nameKey !== undefined && member(properties, nameKey) !== undefined
    const isIam = iamTypes.has(type) || (type === 'AWS::Serverless::Function' && !hasRole(template, resource))
    if (isNamed && !given.includes(named)) {
      return [
        mistakeIn(template, ['Resources', id, 'Properties', nameKey], `${type} with a name needs ${named}.`, 'name'),
      ]
    }
    if (!isIam || given.includes(named) || given.includes('CAPABILITY_IAM')) return []
    return [mistakeIn(template, ['Resources', id], `${type} needs CAPABILITY_IAM in Capabilities.`, 'name')]
  })
  const needsExpansion = !isChangeSet && isTransformed(template.value) && !given.includes('CAPABILITY_AUTO_EXPAND')
  const place = member(template.value, 'Transform') === undefined ? [] : ['Transform']
  const message = 'A template with macros needs CAPABILITY_AUTO_EXPAND in Capabilities.'
  return needsExpansion ? [...resources, mistakeIn(template, place, message, 'name')] : resources
}

/** SAM makes a role for a function that is given none. */
function hasRole({ value }: WrittenTemplate, resource: Parameters<typeof typeOf>[0]): boolean {
  const usual = member(member(member(value, 'Globals'), 'Function'), 'Role')
  return usual !== undefined || member(member(resource, 'Properties'), 'Role') !== undefined
}

const iamTypes: ReadonlySet<string> = new Set(
  ['AccessKey', 'Group', 'InstanceProfile', 'ManagedPolicy', 'Policy', 'Role', 'User', 'UserToGroupAddition'].map(
    (name) => `AWS::IAM::${name}`,
  ),
)

const names: Readonly<Record<string, string>> = {
  'AWS::IAM::Group': 'GroupName',
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::User': 'UserName',
}
