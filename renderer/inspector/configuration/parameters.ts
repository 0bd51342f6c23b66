import { isList, type Json, member } from '#shared/model/json.ts'

/**
 * What the value of a template parameter is: text, where an artifact is kept, or a value that a file of an artifact
 * holds (Fn::GetArtifactAtt and Fn::GetParam, which CloudFormation actions resolve when they run).
 */
export type ParameterValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'artifact'; readonly artifact: string; readonly attribute: string }
  | { readonly kind: 'file'; readonly artifact: string; readonly file: string; readonly key: string }
  /** Something that only JSON can say. */
  | { readonly kind: 'json'; readonly json: Json }

export type ParameterKind = ParameterValue['kind']

/** What can be asked of where an artifact is kept. */
export const artifactAttributes = ['URL', 'BucketName', 'ObjectKey'] as const

export function readParameter(json: Json): ParameterValue {
  if (typeof json === 'string') return { kind: 'text', text: json }
  const attribute = texts(member(json, 'Fn::GetArtifactAtt'), 2)
  if (attribute) return { kind: 'artifact', artifact: attribute[0] ?? '', attribute: attribute[1] ?? '' }
  const file = texts(member(json, 'Fn::GetParam'), 3)
  if (file) return { kind: 'file', artifact: file[0] ?? '', file: file[1] ?? '', key: file[2] ?? '' }
  return { kind: 'json', json }
}

export function writeParameter(value: ParameterValue): Json {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'artifact':
      return { 'Fn::GetArtifactAtt': [value.artifact, value.attribute] }
    case 'file':
      return { 'Fn::GetParam': [value.artifact, value.file, value.key] }
    case 'json':
      return value.json
  }
}

/** The value to begin with when a parameter becomes one of another kind; what can be kept of the present one is. */
export function parameterOfKind(kind: ParameterKind, before: ParameterValue, artifact: string): ParameterValue {
  const named = 'artifact' in before && before.artifact !== '' ? before.artifact : artifact
  switch (kind) {
    case 'text':
      return { kind, text: before.kind === 'text' ? before.text : '' }
    case 'artifact':
      return { kind, artifact: named, attribute: artifactAttributes[0] }
    case 'file':
      return { kind, artifact: named, file: '', key: '' }
    case 'json':
      return { kind, json: writeParameter(before) }
  }
}

function texts(value: Json | undefined, count: number): readonly string[] | undefined {
  if (!isList(value) || value.length !== count) return undefined
  return value.every((item) => typeof item === 'string') ? value : undefined
}
