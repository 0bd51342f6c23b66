import type { RuleHead } from './rule.ts'

const docs = 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html'

function head(id: string, summary: string, explanation: string): RuleHead {
  return { id, topic: 'shape', severity: 'error', summary, explanation, docs }
}

/** What the JSON Schema checks: the shape of a declaration, whatever it means. */
export const shapeRules = {
  'required-member': head(
    'required-member',
    'Every member that CodePipeline requires is there.',
    'A declaration without it is refused with a ValidationException.',
  ),
  'unknown-member': head(
    'unknown-member',
    'Every member is one that CodePipeline knows.',
    'AWS tools refuse a declaration with a member that is not in the API; most often it is misspelled or stands one level too high or too low.',
  ),
  'value-type': head(
    'value-type',
    'Every value has the type that CodePipeline expects.',
    'All values of a configuration are text, also numbers and truth values: "true", not true. CloudFormation converts them, the API does not.',
  ),
  'value-choice': head(
    'value-choice',
    'A value of which there are only a few is one of them.',
    'Spelling and case count.',
  ),
  'value-pattern': head(
    'value-pattern',
    'Names, ARNs and the like are written as CodePipeline expects them.',
    'The service matches the whole text. Placeholders such as <account-id> are found this way too.',
  ),
  'value-length': head(
    'value-length',
    'Texts and names are neither too short nor too long.',
    'Lengths count before references to variables are replaced.',
  ),
  'value-range': head(
    'value-range',
    'Numbers lie between the smallest and the largest allowed.',
    'Both ends are allowed.',
  ),
  'list-length': head(
    'list-length',
    'Lists have neither too few nor too many entries.',
    'Some members may be absent but not empty.',
  ),
  'value-shape': head(
    'value-shape',
    'Every value has the shape that the API describes.',
    'This covers what the other rules of shape do not name.',
  ),
  'unresolved-intrinsic': head(
    'unresolved-intrinsic',
    'CodePipeline JSON holds values, not functions of CloudFormation.',
    'Only CloudFormation replaces {"Ref": …} and {"Fn::…": …}; create-pipeline and update-pipeline refuse them.',
  ),
} as const satisfies Readonly<Record<string, RuleHead>>

export type ShapeRuleId = keyof typeof shapeRules
