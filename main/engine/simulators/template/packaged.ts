import { member } from '#shared/model/json.ts'
import type { Mistake } from '../reading/mistake.ts'
import { mistakeIn } from '../reading/written.ts'
import { entriesOf, typeOf, type WrittenTemplate } from './sections.ts'

/**
 * Paths on the machine of whoever wrote the template, which `aws cloudformation package` or `sam package` would have
 * replaced: nobody but those tools can read them.
 */
export function unpackagedPaths(template: WrittenTemplate): readonly Mistake[] {
  return entriesOf(template.value, 'Resources').flatMap(([id, resource]) => {
    const wanted = places[typeOf(resource)]
    const value = wanted && member(member(resource, 'Properties'), wanted.property)
    if (!wanted || typeof value !== 'string' || wanted.form.test(value)) return []
    const message = `${wanted.property} “${value}” is no ${wanted.words}: was the template packaged?`
    return [mistakeIn(template, ['Resources', id, 'Properties', wanted.property], message)]
  })
}

const object = { form: /^s3:\/\/[^/]+\/./, words: 'object of S3 (s3://BUCKET/KEY)' } as const
const url = { form: /^https?:\/\/./, words: 'URL of an object in S3' } as const

const places: Readonly<Record<string, { readonly property: string; readonly form: RegExp; readonly words: string }>> = {
  'AWS::Serverless::Function': { property: 'CodeUri', ...object },
  'AWS::Serverless::LayerVersion': { property: 'ContentUri', ...object },
  'AWS::CloudFormation::Stack': { property: 'TemplateURL', ...url },
  'AWS::Lambda::Function': { property: 'Code', form: /(?!)/, words: 'object with S3Bucket, ImageUri or ZipFile' },
}
