/**
 * A pipeline of the largest size that the service takes: 50 stages and 1000 actions, with artifacts, namespaces and
 * configuration as real ones have them.
 */
export function largePipeline(): { readonly pipeline: object } {
  const source = {
    name: 'Checkout',
    actionTypeId: { category: 'Source', owner: 'AWS', provider: 'CodeStarSourceConnection', version: '1' },
    runOrder: 1,
    configuration: {
      ConnectionArn: 'arn:aws:codestar-connections:us-east-1:123456789012:connection/0a1b',
      FullRepositoryId: 'acme/shop',
      BranchName: 'main',
    },
    outputArtifacts: [{ name: 'SourceCode' }],
  }
  const action = (stage: number, index: number) => ({
    name: `Build-${stage}-${index}`,
    actionTypeId: { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' },
    runOrder: 1 + (index % 5),
    configuration: { ProjectName: `project-${stage}-${index}`, EnvironmentVariables: '[{"name":"A","value":"b"}]' },
    inputArtifacts: [{ name: 'SourceCode' }],
    outputArtifacts: [{ name: `Out-${stage}-${index}` }],
    namespace: `build-${stage}-${index}`,
  })
  // 19 stages of 21 and 30 of 20 actions, and the source: 1000 in all.
  const stages = Array.from({ length: 49 }, (_, at) => {
    const stage = at + 1
    return {
      name: `Stage-${stage}`,
      actions: Array.from({ length: stage < 20 ? 21 : 20 }, (__, i) => action(stage, i)),
    }
  })
  return {
    pipeline: {
      name: 'largest',
      roleArn: 'arn:aws:iam::123456789012:role/pipeline',
      artifactStore: { type: 'S3', location: 'artifacts' },
      stages: [{ name: 'Source', actions: [source] }, ...stages],
      executionMode: 'QUEUED',
      pipelineType: 'V2',
    },
  }
}
