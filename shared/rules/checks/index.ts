import type { Rule } from '../rule.ts'
import { actionTypeKnown } from './action-type-known.ts'
import { actionTypeNeedsV2 } from './action-type-needs-v2.ts'
import { actionTypeOwner } from './action-type-owner.ts'
import { actionTypeRetired } from './action-type-retired.ts'
import { actionTypeVersion } from './action-type-version.ts'
import { approvalLink } from './approval-link.ts'
import { approvalTopic } from './approval-topic.ts'
import { arnAccount } from './arn-account.ts'
import { artifactPathForm } from './artifact-path-form.ts'
import { artifactPathInput } from './artifact-path-input.ts'
import { bucketName } from './bucket-name.ts'
import { buildEnvironmentForm } from './build-environment-form.ts'
import { buildEnvironmentNames } from './build-environment-names.ts'
import { buildOutputNames } from './build-output-names.ts'
import { buildspecOverride } from './buildspec-override.ts'
import { cacheControl } from './cache-control.ts'
import { changeSetMade } from './change-set-made.ts'
import { cloneReferenceConsumer } from './clone-reference-consumer.ts'
import { codeCommitRepository } from './code-commit-repository.ts'
import { commandSingleLine } from './command-single-line.ts'
import { commandsNetwork } from './commands-network.ts'
import { commandsPresent } from './commands-present.ts'
import { commandsWindowsSize } from './commands-windows-size.ts'
import { configurationArtifact } from './configuration-artifact.ts'
import { configurationBlanks } from './configuration-blanks.ts'
import { configurationChoice } from './configuration-choice.ts'
import { configurationJson } from './configuration-json.ts'
import { configurationJsonForm } from './configuration-json-form.ts'
import { configurationLength } from './configuration-length.ts'
import { configurationListFormat } from './configuration-list-format.ts'
import { configurationListItem } from './configuration-list-item.ts'
import { configurationListLength } from './configuration-list-length.ts'
import { configurationNumber } from './configuration-number.ts'
import { configurationPattern } from './configuration-pattern.ts'
import { configurationPlaceholder } from './configuration-placeholder.ts'
import { configurationRequired } from './configuration-required.ts'
import { configurationRequiredWhen } from './configuration-required-when.ts'
import { configurationTruthValue } from './configuration-truth-value.ts'
import { configurationUnknownKey } from './configuration-unknown-key.ts'
import { configurationUnusedKey } from './configuration-unused-key.ts'
import { connectionArnForm } from './connection-arn-form.ts'
import { connectionRepository } from './connection-repository.ts'
import { deploySpecOrScripts } from './deploy-spec-or-scripts.ts'
import { deviceFarmFuzz } from './device-farm-fuzz.ts'
import { deviceFarmTest } from './device-farm-test.ts'
import { devicePoolArnForm } from './device-pool-arn-form.ts'
import { ecrRepository } from './ecr-repository.ts'
import { environmentVariableOnce } from './environment-variable-once.ts'
import { environmentVariableSecret } from './environment-variable-secret.ts'
import { helmOrManifests } from './helm-or-manifests.ts'
import { imageDefinitionsFile } from './image-definitions-file.ts'
import { imageDetailConsumer } from './image-detail-consumer.ts'
import { imagePlaceholderName } from './image-placeholder-name.ts'
import { imagePlaceholderPairs } from './image-placeholder-pairs.ts'
import { imageTag } from './image-tag.ts'
import { inputArtifactCount } from './input-artifact-count.ts'
import { inputArtifactProduced } from './input-artifact-produced.ts'
import { lambdaDeployStrategy } from './lambda-deploy-strategy.ts'
import { lambdaPublishedVersion } from './lambda-published-version.ts'
import { lambdaUserParameters } from './lambda-user-parameters.ts'
import { minimumStages } from './minimum-stages.ts'
import { objectEncryptionKey } from './object-encryption-key.ts'
import { objectKeyPlaceholder } from './object-key-placeholder.ts'
import { objectKeySlash } from './object-key-slash.ts'
import { oneArtifactStore } from './one-artifact-store.ts'
import { outputArtifactCount } from './output-artifact-count.ts'
import { parameterFunctions } from './parameter-functions.ts'
import { parameterOverrides } from './parameter-overrides.ts'
import { pipelineStartsItself } from './pipeline-starts-itself.ts'
import { plainPath } from './plain-path.ts'
import { productFileOrKeys } from './product-file-or-keys.ts'
import { roleArnForm } from './role-arn-form.ts'
import { scanInput } from './scan-input.ts'
import { sourceBranch } from './source-branch.ts'
import { sourceOnlyFirst } from './source-only-first.ts'
import { sourceStageFirst } from './source-stage-first.ts'
import { stackOutputsArtifact } from './stack-outputs-artifact.ts'
import { stackSetAutoDeployment } from './stack-set-auto-deployment.ts'
import { stackSetParameters } from './stack-set-parameters.ts'
import { stackSetRegions } from './stack-set-regions.ts'
import { stackSetTargets } from './stack-set-targets.ts'
import { startedRevisionsForm } from './started-revisions-form.ts'
import { startedVariablesForm } from './started-variables-form.ts'
import { stateMachineArnForm } from './state-machine-arn-form.ts'
import { stateMachineInput } from './state-machine-input.ts'
import { uniqueActionNames } from './unique-action-names.ts'
import { uniqueOutputArtifacts } from './unique-output-artifacts.ts'
import { uniqueStageNames } from './unique-stage-names.ts'
import { unusedMember } from './unused-member.ts'

/** Every check of what a declaration means. */
export const rules: readonly Rule[] = [
  oneArtifactStore,
  minimumStages,
  sourceStageFirst,
  sourceOnlyFirst,
  uniqueStageNames,
  uniqueActionNames,
  inputArtifactCount,
  outputArtifactCount,
  inputArtifactProduced,
  uniqueOutputArtifacts,
  actionTypeKnown,
  actionTypeVersion,
  actionTypeOwner,
  actionTypeRetired,
  actionTypeNeedsV2,
  configurationRequired,
  configurationRequiredWhen,
  configurationUnknownKey,
  configurationUnusedKey,
  configurationBlanks,
  configurationPlaceholder,
  configurationChoice,
  configurationTruthValue,
  configurationNumber,
  configurationListItem,
  configurationListFormat,
  configurationListLength,
  configurationPattern,
  configurationLength,
  configurationJson,
  configurationJsonForm,
  configurationArtifact,
  artifactPathForm,
  artifactPathInput,
  plainPath,
  arnAccount,
  roleArnForm,
  unusedMember,
  environmentVariableOnce,
  environmentVariableSecret,
  commandsPresent,
  commandSingleLine,
  commandsWindowsSize,
  commandsNetwork,
  connectionArnForm,
  connectionRepository,
  sourceBranch,
  codeCommitRepository,
  ecrRepository,
  imageTag,
  bucketName,
  objectKeySlash,
  objectKeyPlaceholder,
  objectEncryptionKey,
  cacheControl,
  buildEnvironmentForm,
  buildEnvironmentNames,
  buildOutputNames,
  buildspecOverride,
  cloneReferenceConsumer,
  parameterOverrides,
  parameterFunctions,
  stackOutputsArtifact,
  changeSetMade,
  stackSetTargets,
  stackSetRegions,
  stackSetAutoDeployment,
  stackSetParameters,
  imageDefinitionsFile,
  imageDetailConsumer,
  imagePlaceholderPairs,
  imagePlaceholderName,
  lambdaDeployStrategy,
  lambdaPublishedVersion,
  lambdaUserParameters,
  stateMachineArnForm,
  stateMachineInput,
  startedVariablesForm,
  startedRevisionsForm,
  pipelineStartsItself,
  approvalTopic,
  approvalLink,
  deploySpecOrScripts,
  helmOrManifests,
  productFileOrKeys,
  scanInput,
  deviceFarmTest,
  deviceFarmFuzz,
  devicePoolArnForm,
]
