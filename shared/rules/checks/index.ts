import type { Rule } from '../rule.ts'
import { actionTypeKnown } from './action-type-known.ts'
import { actionTypeNeedsV2 } from './action-type-needs-v2.ts'
import { actionTypeOwner } from './action-type-owner.ts'
import { actionTypeRetired } from './action-type-retired.ts'
import { actionTypeVersion } from './action-type-version.ts'
import { approvalLink } from './approval-link.ts'
import { approvalTopic } from './approval-topic.ts'
import { arnAccount } from './arn-account.ts'
import { artifactBetweenAccounts } from './artifact-between-accounts.ts'
import { artifactKeyPlace } from './artifact-key-place.ts'
import { artifactPathForm } from './artifact-path-form.ts'
import { artifactPathInput } from './artifact-path-input.ts'
import { artifactStoreRegions } from './artifact-store-regions.ts'
import { artifactUsed } from './artifact-used.ts'
import { blockersReserved } from './blockers-reserved.ts'
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
import { conditionHasResult } from './condition-has-result.ts'
import { conditionHasRules } from './condition-has-rules.ts'
import { conditionResultAllowed } from './condition-result-allowed.ts'
import { conditionsNeedV2 } from './conditions-need-v2.ts'
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
import { configurationSize } from './configuration-size.ts'
import { configurationTruthValue } from './configuration-truth-value.ts'
import { configurationUnknownKey } from './configuration-unknown-key.ts'
import { configurationUnusedKey } from './configuration-unused-key.ts'
import { connectionArnForm } from './connection-arn-form.ts'
import { connectionRepository } from './connection-repository.ts'
import { contradictoryPatterns } from './contradictory-patterns.ts'
import { credentialInText } from './credential-in-text.ts'
import { crossAccountKey } from './cross-account-key.ts'
import { declaredVariables } from './declared-variables.ts'
import { deploySpecOrScripts } from './deploy-spec-or-scripts.ts'
import { deploymentWindowCron } from './deployment-window-cron.ts'
import { deploymentWindowTimeZone } from './deployment-window-time-zone.ts'
import { deviceFarmFuzz } from './device-farm-fuzz.ts'
import { deviceFarmTest } from './device-farm-test.ts'
import { devicePoolArnForm } from './device-pool-arn-form.ts'
import { disabledFirstTransition } from './disabled-first-transition.ts'
import { disabledTransitionStage } from './disabled-transition-stage.ts'
import { doubleStartOnMerge } from './double-start-on-merge.ts'
import { ecrRepository } from './ecr-repository.ts'
import { environmentVariableOnce } from './environment-variable-once.ts'
import { environmentVariableSecret } from './environment-variable-secret.ts'
import { executionModeNeedsV2 } from './execution-mode-needs-v2.ts'
import { executionVariables } from './execution-variables.ts'
import { failureHandlingEmpty } from './failure-handling-empty.ts'
import { failureResultAllowed } from './failure-result-allowed.ts'
import { filePathPattern } from './file-path-pattern.ts'
import { filePathsWithBranches } from './file-paths-with-branches.ts'
import { filterHasPatterns } from './filter-has-patterns.ts'
import { helmOrManifests } from './helm-or-manifests.ts'
import { homeRegionActions } from './home-region-actions.ts'
import { imageDefinitionsFile } from './image-definitions-file.ts'
import { imageDetailConsumer } from './image-detail-consumer.ts'
import { imagePlaceholderName } from './image-placeholder-name.ts'
import { imagePlaceholderPairs } from './image-placeholder-pairs.ts'
import { imageTag } from './image-tag.ts'
import { inputArtifactCount } from './input-artifact-count.ts'
import { inputArtifactProduced } from './input-artifact-produced.ts'
import { knownNamespaces } from './known-namespaces.ts'
import { knownOutputVariables } from './known-output-variables.ts'
import { knownRegion } from './known-region.ts'
import { knownRuleType } from './known-rule-type.ts'
import { lambdaDeployStrategy } from './lambda-deploy-strategy.ts'
import { lambdaPublishedVersion } from './lambda-published-version.ts'
import { lambdaUserParameters } from './lambda-user-parameters.ts'
import { listedOutputVariables } from './listed-output-variables.ts'
import { maskedSecret } from './masked-secret.ts'
import { maximumActions } from './maximum-actions.ts'
import { maximumStageActions } from './maximum-stage-actions.ts'
import { maximumStages } from './maximum-stages.ts'
import { minimumStages } from './minimum-stages.ts'
import { namespaceIsNoArtifact } from './namespace-is-no-artifact.ts'
import { namespaceUsed } from './namespace-used.ts'
import { noRollbackInParallelMode } from './no-rollback-in-parallel-mode.ts'
import { noSourceRollback } from './no-source-rollback.ts'
import { noVariablesInSources } from './no-variables-in-sources.ts'
import { objectEncryptionKey } from './object-encryption-key.ts'
import { objectKeyPlaceholder } from './object-key-placeholder.ts'
import { objectKeySlash } from './object-key-slash.ts'
import { oneArtifactStore } from './one-artifact-store.ts'
import { oneBranchPerRepository } from './one-branch-per-repository.ts'
import { oneRegionStore } from './one-region-store.ts'
import { oneTriggerPerSource } from './one-trigger-per-source.ts'
import { outputArtifactCount } from './output-artifact-count.ts'
import { outputVariableNames } from './output-variable-names.ts'
import { ownRoleAllowed } from './own-role-allowed.ts'
import { parallelModeActions } from './parallel-mode-actions.ts'
import { parameterFunctions } from './parameter-functions.ts'
import { parameterOverrides } from './parameter-overrides.ts'
import { patternSyntax } from './pattern-syntax.ts'
import { pipelineStartsItself } from './pipeline-starts-itself.ts'
import { pipelineTypeWritten } from './pipeline-type-written.ts'
import { plainPath } from './plain-path.ts'
import { pollingSource } from './polling-source.ts'
import { productFileOrKeys } from './product-file-or-keys.ts'
import { pullRequestBranches } from './pull-request-branches.ts'
import { refPattern } from './ref-pattern.ts'
import { referenceResolvedHere } from './reference-resolved-here.ts'
import { referenceRunsBefore } from './reference-runs-before.ts'
import { referenceSyntax } from './reference-syntax.ts'
import { regionStoreUsed } from './region-store-used.ts'
import { reservedNamespaces } from './reserved-namespaces.ts'
import { retryConfigurationUsed } from './retry-configuration-used.ts'
import { retryModeWritten } from './retry-mode-written.ts'
import { retryWithoutConditions } from './retry-without-conditions.ts'
import { roleArnForm } from './role-arn-form.ts'
import { rolePartition } from './role-partition.ts'
import { ruleCommands } from './rule-commands.ts'
import { ruleGoesWithResult } from './rule-goes-with-result.ts'
import { ruleInputsProduced } from './rule-inputs-produced.ts'
import { ruleTimeout } from './rule-timeout.ts'
import { scanInput } from './scan-input.ts'
import { secretInPlainText } from './secret-in-plain-text.ts'
import { secretVariable } from './secret-variable.ts'
import { similarNames } from './similar-names.ts'
import { sourceBranch } from './source-branch.ts'
import { sourceOnlyFirst } from './source-only-first.ts'
import { sourceStageEntry } from './source-stage-entry.ts'
import { sourceStageFirst } from './source-stage-first.ts'
import { stackOutputsArtifact } from './stack-outputs-artifact.ts'
import { stackSetAutoDeployment } from './stack-set-auto-deployment.ts'
import { stackSetParameters } from './stack-set-parameters.ts'
import { stackSetRegions } from './stack-set-regions.ts'
import { stackSetTargets } from './stack-set-targets.ts'
import { stageHasActions } from './stage-has-actions.ts'
import { startedRevisionsForm } from './started-revisions-form.ts'
import { startedVariablesForm } from './started-variables-form.ts'
import { stateMachineArnForm } from './state-machine-arn-form.ts'
import { stateMachineInput } from './state-machine-input.ts'
import { storeForRegion } from './store-for-region.ts'
import { tagPrefix } from './tag-prefix.ts'
import { tagsOrBranches } from './tags-or-branches.ts'
import { triggerAndDetectChanges } from './trigger-and-detect-changes.ts'
import { triggerHasFilters } from './trigger-has-filters.ts'
import { triggerSourceConnection } from './trigger-source-connection.ts'
import { triggerSourceExists } from './trigger-source-exists.ts'
import { triggersNeedV2 } from './triggers-need-v2.ts'
import { triggersSize } from './triggers-size.ts'
import { uniqueActionNames } from './unique-action-names.ts'
import { uniqueDisabledTransitions } from './unique-disabled-transitions.ts'
import { uniqueFilterEntries } from './unique-filter-entries.ts'
import { uniqueInputArtifacts } from './unique-input-artifacts.ts'
import { uniqueNamespaces } from './unique-namespaces.ts'
import { uniqueOutputArtifacts } from './unique-output-artifacts.ts'
import { uniqueOutputVariables } from './unique-output-variables.ts'
import { uniqueRuleNames } from './unique-rule-names.ts'
import { uniqueStageNames } from './unique-stage-names.ts'
import { uniqueTags } from './unique-tags.ts'
import { uniqueTriggerFilters } from './unique-trigger-filters.ts'
import { uniqueVariables } from './unique-variables.ts'
import { unusedMember } from './unused-member.ts'
import { variableCheckPattern } from './variable-check-pattern.ts'
import { variableCheckVariable } from './variable-check-variable.ts'
import { variableHasDefault } from './variable-has-default.ts'
import { variableUsed } from './variable-used.ts'
import { variablesNeedV2 } from './variables-need-v2.ts'
import { versionInTemplate } from './version-in-template.ts'

/** Every check of what a declaration means. */
export const rules: readonly Rule[] = [
  oneArtifactStore,
  artifactStoreRegions,
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
  maximumStages,
  stageHasActions,
  maximumStageActions,
  maximumActions,
  parallelModeActions,
  blockersReserved,
  similarNames,
  pipelineTypeWritten,
  executionModeNeedsV2,
  variablesNeedV2,
  triggersNeedV2,
  conditionsNeedV2,
  uniqueInputArtifacts,
  artifactBetweenAccounts,
  artifactUsed,
  configurationSize,
  knownRegion,
  storeForRegion,
  homeRegionActions,
  oneRegionStore,
  regionStoreUsed,
  artifactKeyPlace,
  crossAccountKey,
  ownRoleAllowed,
  rolePartition,
  reservedNamespaces,
  uniqueNamespaces,
  namespaceIsNoArtifact,
  namespaceUsed,
  referenceSyntax,
  referenceResolvedHere,
  knownNamespaces,
  referenceRunsBefore,
  knownOutputVariables,
  listedOutputVariables,
  executionVariables,
  declaredVariables,
  noVariablesInSources,
  uniqueVariables,
  variableHasDefault,
  variableUsed,
  outputVariableNames,
  uniqueOutputVariables,
  triggerSourceExists,
  triggerSourceConnection,
  oneTriggerPerSource,
  triggerHasFilters,
  triggerAndDetectChanges,
  tagsOrBranches,
  filePathsWithBranches,
  pullRequestBranches,
  filterHasPatterns,
  uniqueTriggerFilters,
  uniqueFilterEntries,
  contradictoryPatterns,
  refPattern,
  filePathPattern,
  patternSyntax,
  doubleStartOnMerge,
  triggersSize,
  conditionHasRules,
  conditionHasResult,
  conditionResultAllowed,
  failureResultAllowed,
  failureHandlingEmpty,
  retryModeWritten,
  retryConfigurationUsed,
  retryWithoutConditions,
  noRollbackInParallelMode,
  noSourceRollback,
  sourceStageEntry,
  uniqueRuleNames,
  knownRuleType,
  ruleGoesWithResult,
  ruleCommands,
  ruleInputsProduced,
  deploymentWindowCron,
  deploymentWindowTimeZone,
  variableCheckVariable,
  variableCheckPattern,
  secretInPlainText,
  maskedSecret,
  credentialInText,
  secretVariable,
  versionInTemplate,
  ruleTimeout,
  disabledTransitionStage,
  disabledFirstTransition,
  uniqueDisabledTransitions,
  uniqueTags,
  tagPrefix,
  pollingSource,
  oneBranchPerRepository,
]
