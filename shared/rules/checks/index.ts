import type { Rule } from '../rule.ts'
import { artifactStoreRegions } from './artifact-store-regions.ts'
import { artifactBetweenAccounts } from './artifact-between-accounts.ts'
import { artifactKeyPlace } from './artifact-key-place.ts'
import { artifactUsed } from './artifact-used.ts'
import { blockersReserved } from './blockers-reserved.ts'
import { conditionHasResult } from './condition-has-result.ts'
import { conditionHasRules } from './condition-has-rules.ts'
import { conditionResultAllowed } from './condition-result-allowed.ts'
import { conditionsNeedV2 } from './conditions-need-v2.ts'
import { configurationSize } from './configuration-size.ts'
import { contradictoryPatterns } from './contradictory-patterns.ts'
import { credentialInText } from './credential-in-text.ts'
import { crossAccountKey } from './cross-account-key.ts'
import { declaredVariables } from './declared-variables.ts'
import { deploymentWindowCron } from './deployment-window-cron.ts'
import { deploymentWindowTimeZone } from './deployment-window-time-zone.ts'
import { disabledFirstTransition } from './disabled-first-transition.ts'
import { disabledTransitionStage } from './disabled-transition-stage.ts'
import { doubleStartOnMerge } from './double-start-on-merge.ts'
import { executionModeNeedsV2 } from './execution-mode-needs-v2.ts'
import { executionVariables } from './execution-variables.ts'
import { failureHandlingEmpty } from './failure-handling-empty.ts'
import { failureResultAllowed } from './failure-result-allowed.ts'
import { filePathPattern } from './file-path-pattern.ts'
import { filePathsWithBranches } from './file-paths-with-branches.ts'
import { filterHasPatterns } from './filter-has-patterns.ts'
import { homeRegionActions } from './home-region-actions.ts'
import { inputArtifactCount } from './input-artifact-count.ts'
import { inputArtifactProduced } from './input-artifact-produced.ts'
import { knownNamespaces } from './known-namespaces.ts'
import { knownOutputVariables } from './known-output-variables.ts'
import { knownRegion } from './known-region.ts'
import { knownRuleType } from './known-rule-type.ts'
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
import { oneArtifactStore } from './one-artifact-store.ts'
import { oneBranchPerRepository } from './one-branch-per-repository.ts'
import { oneRegionStore } from './one-region-store.ts'
import { oneTriggerPerSource } from './one-trigger-per-source.ts'
import { outputArtifactCount } from './output-artifact-count.ts'
import { outputVariableNames } from './output-variable-names.ts'
import { ownRoleAllowed } from './own-role-allowed.ts'
import { parallelModeActions } from './parallel-mode-actions.ts'
import { patternSyntax } from './pattern-syntax.ts'
import { pipelineTypeWritten } from './pipeline-type-written.ts'
import { pollingSource } from './polling-source.ts'
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
import { rolePartition } from './role-partition.ts'
import { ruleCommands } from './rule-commands.ts'
import { ruleGoesWithResult } from './rule-goes-with-result.ts'
import { ruleInputsProduced } from './rule-inputs-produced.ts'
import { ruleTimeout } from './rule-timeout.ts'
import { secretInPlainText } from './secret-in-plain-text.ts'
import { secretVariable } from './secret-variable.ts'
import { similarNames } from './similar-names.ts'
import { sourceOnlyFirst } from './source-only-first.ts'
import { sourceStageEntry } from './source-stage-entry.ts'
import { sourceStageFirst } from './source-stage-first.ts'
import { stageHasActions } from './stage-has-actions.ts'
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
