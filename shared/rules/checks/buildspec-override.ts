import { parseDocument } from 'yaml'
import { type Message, say } from '#shared/model/message.ts'
import { arnOf } from '../arn.ts'
import { isCodeBuild } from '../code-build.ts'
import type { ActionRule } from '../rule.ts'
import { placeOf, setting } from '../settings.ts'

const key = 'BuildspecOverride'

/** A buildspec is given as its text, as a path, or as the ARN of an object in S3 (UG/action-reference-CodeBuild). */
export const buildspecOverride: ActionRule = {
  id: 'buildspec-override',
  topic: 'configuration',
  severity: 'warning',
  summary: 'BuildspecOverride is a buildspec, its path in the source, or the ARN of one in S3.',
  explanation:
    'Of several lines it is taken for a buildspec, which is YAML with a version and phases. Of one line it is the path of a file that counts from the root of the primary source, or the ARN of an S3 object.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html',
  *checkAction(action, type) {
    const value = isCodeBuild(type) ? setting(action, key) : undefined
    if (value === undefined) return
    const message = /\n/.test(value) ? troubleInText(value) : troubleInPlace(value)
    if (message) yield { location: placeOf(key), message }
  },
}

function troubleInText(text: string): Message | undefined {
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) {
    const [place] = error.linePos ?? []
    return say`Correct the YAML in “${key}”: line ${place?.line ?? 1}, column ${place?.col ?? 1}.`
  }
  const buildspec: unknown = document.toJS()
  const has = (name: string) => typeof buildspec === 'object' && buildspec !== null && name in buildspec
  if (!has('version')) return say`Add “version: 0.2” to the buildspec in “${key}”.`
  return has('phases') || has('batch') ? undefined : say`Add “phases” to the buildspec in “${key}”.`
}

function troubleInPlace(place: string): Message | undefined {
  if (/^(s3|https?):\/\//i.test(place)) {
    return say`Name the buildspec in S3 by its ARN in “${key}”, such as arn:aws:s3:::bucket/buildspec.yml.`
  }
  const arn = arnOf(place)
  if (place.startsWith('arn:')) {
    return arn?.service === 's3' && arn.resource.includes('/')
      ? undefined
      : say`Give “${key}” the ARN of an object in S3, such as arn:aws:s3:::bucket/buildspec.yml.`
  }
  return place.startsWith('/') ? say`Begin the path in “${key}” at the root of the source, without a slash.` : undefined
}
