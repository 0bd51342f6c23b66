import { alexaSkillsKit } from './alexa-skills-kit.ts'
import { appConfig } from './app-config.ts'
import { cloudFormation } from './cloud-formation.ts'
import { cloudFormationStackInstances } from './cloud-formation-stack-instances.ts'
import { cloudFormationStackSet } from './cloud-formation-stack-set.ts'
import { codeDeployToEcs } from './code-deploy-to-ecs.ts'
import { deviceFarm } from './device-farm.ts'
import { ecrBuildAndPublish } from './ecr-build-and-publish.ts'
import { ecs } from './ecs.ts'
import { eks } from './eks.ts'
import { elasticBeanstalk } from './elastic-beanstalk.ts'
import { inspectorScan } from './inspector-scan.ts'
import { lambdaDeploy } from './lambda-deploy.ts'
import { opsWorks } from './ops-works.ts'
import { serviceCatalog } from './service-catalog.ts'
import type { Simulator } from './simulator.ts'

/** Every service that is stood in for with its own checks, one file each. */
export const simulators: readonly Simulator[] = [
  cloudFormation,
  cloudFormationStackSet,
  cloudFormationStackInstances,
  ecs,
  codeDeployToEcs,
  elasticBeanstalk,
  appConfig,
  serviceCatalog,
  eks,
  ecrBuildAndPublish,
  lambdaDeploy,
  opsWorks,
  alexaSkillsKit,
  deviceFarm,
  inspectorScan,
]
