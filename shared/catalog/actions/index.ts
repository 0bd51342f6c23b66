import { approvalManual } from './approval-manual.ts'
import { buildCloudbees } from './build-cloudbees.ts'
import { buildCodeBuild } from './build-code-build.ts'
import { buildEcrBuildAndPublish } from './build-ecr-build-and-publish.ts'
import { buildJenkins } from './build-jenkins.ts'
import { buildTeamCity } from './build-team-city.ts'
import { computeCommands } from './compute-commands.ts'
import { deployAlexaSkillsKit } from './deploy-alexa-skills-kit.ts'
import { deployAppConfig } from './deploy-app-config.ts'
import { deployCloudFormation } from './deploy-cloud-formation.ts'
import { deployCloudFormationStackInstances } from './deploy-cloud-formation-stack-instances.ts'
import { deployCloudFormationStackSet } from './deploy-cloud-formation-stack-set.ts'
import { deployCodeDeploy } from './deploy-code-deploy.ts'
import { deployCodeDeployToEcs } from './deploy-code-deploy-to-ecs.ts'
import { deployEc2 } from './deploy-ec2.ts'
import { deployEcs } from './deploy-ecs.ts'
import { deployEks } from './deploy-eks.ts'
import { deployElasticBeanstalk } from './deploy-elastic-beanstalk.ts'
import { deployLambda } from './deploy-lambda.ts'
import { deployOpsWorks } from './deploy-ops-works.ts'
import { deployS3 } from './deploy-s3.ts'
import { deployServiceCatalog } from './deploy-service-catalog.ts'
import { deployXebiaLabs } from './deploy-xebia-labs.ts'
import { invokeCodePipeline } from './invoke-code-pipeline.ts'
import { invokeInspectorScan } from './invoke-inspector-scan.ts'
import { invokeLambda } from './invoke-lambda.ts'
import { invokeSnyk } from './invoke-snyk.ts'
import { invokeStepFunctions } from './invoke-step-functions.ts'
import { sourceCodeCommit } from './source-code-commit.ts'
import { sourceCodeStarSourceConnection } from './source-code-star-source-connection.ts'
import { sourceEcr } from './source-ecr.ts'
import { sourceGithub } from './source-github.ts'
import { sourceS3 } from './source-s3.ts'
import { testBlazeMeter } from './test-blaze-meter.ts'
import { testCodeBuild } from './test-code-build.ts'
import { testDeviceFarm } from './test-device-farm.ts'
import { testGhostInspector } from './test-ghost-inspector.ts'
import { testJenkins } from './test-jenkins.ts'
import { testNouvola } from './test-nouvola.ts'
import { testRunscope } from './test-runscope.ts'
import { testStormRunnerLoad } from './test-storm-runner-load.ts'
import type { ActionType } from '../action-type.ts'

/** Every action type that CodePipeline itself knows, in the order in which the palette shows them. */
export const actionTypes: readonly ActionType[] = [
  sourceS3,
  sourceCodeCommit,
  sourceEcr,
  sourceCodeStarSourceConnection,
  sourceGithub,
  buildCodeBuild,
  buildEcrBuildAndPublish,
  buildJenkins,
  buildCloudbees,
  buildTeamCity,
  testCodeBuild,
  testDeviceFarm,
  testJenkins,
  testBlazeMeter,
  testGhostInspector,
  testStormRunnerLoad,
  testNouvola,
  testRunscope,
  deployS3,
  deployCloudFormation,
  deployCloudFormationStackSet,
  deployCloudFormationStackInstances,
  deployCodeDeploy,
  deployCodeDeployToEcs,
  deployEcs,
  deployEks,
  deployEc2,
  deployLambda,
  deployElasticBeanstalk,
  deployAppConfig,
  deployOpsWorks,
  deployServiceCatalog,
  deployAlexaSkillsKit,
  deployXebiaLabs,
  approvalManual,
  invokeLambda,
  invokeStepFunctions,
  invokeCodePipeline,
  invokeInspectorScan,
  invokeSnyk,
  computeCommands,
]
