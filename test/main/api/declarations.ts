import type { ActionDeclaration, PipelineDeclaration, StageDeclaration } from '@aws-sdk/client-codepipeline'

/** An action of the API, with what the test is about on top. */
export function apiAction(
  name: string,
  type: readonly [category: string, provider: string, owner?: string],
  more: Partial<ActionDeclaration> = {},
): ActionDeclaration {
  const [category, provider, owner = 'AWS'] = type
  return {
    name,
    actionTypeId: { category: category as 'Build', owner: owner as 'AWS', provider, version: '1' },
    ...more,
  }
}

/** Takes the object that a test puts into the bucket. */
export const source = apiAction('Fetch', ['Source', 'S3'], {
  configuration: { S3Bucket: 'sources', S3ObjectKey: 'app.zip' },
  outputArtifacts: [{ name: 'App' }],
})

export function commandsAction(name: string, lines: readonly string[], more: Partial<ActionDeclaration> = {}) {
  return apiAction(name, ['Compute', 'Commands'], { commands: [...lines], inputArtifacts: [{ name: 'App' }], ...more })
}

export const approval = apiAction('Ok', ['Approval', 'Manual'])

/** A pipeline with a source and these stages. */
export function apiPipeline(
  stages: Readonly<Record<string, readonly ActionDeclaration[]>>,
  more: Partial<PipelineDeclaration> = {},
  stageMore: Readonly<Record<string, Partial<StageDeclaration>>> = {},
): PipelineDeclaration {
  return {
    name: 'shop',
    roleArn: 'arn:aws:iam::123456789012:role/pipeline',
    artifactStore: { type: 'S3', location: 'artifacts-of-shop' },
    pipelineType: 'V2',
    stages: [
      { name: 'Source', actions: [source] },
      ...Object.entries(stages).map(([name, actions]) => ({ name, actions: [...actions], ...stageMore[name] })),
    ],
    ...more,
  }
}
