import { isRegionName, regions } from '#shared/catalog/regions.ts'
import { isObject, member } from '#shared/model/json.ts'
import { at, type Location } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { nearest } from '../nearest.ts'
import type { ActionRule, Finding, PipelineRule, StageRuleRule } from '../rule.ts'
import { isRegionKnown } from '../stores.ts'

/** Regions are named us-east-1 and the like; nothing is said of one that may have come about since. */
export const knownRegion: PipelineRule & ActionRule & StageRuleRule = {
  id: 'known-region',
  topic: 'regions and roles',
  severity: 'warning',
  summary: 'Regions are written as AWS names them.',
  explanation:
    'A Region is named by its code, such as eu-west-1: neither by the name that people use nor by an Availability Zone such as eu-west-1a. CodePipeline looks for the action type in that Region and refuses the pipeline if there is none.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-cross-region.html',
  *check({ raw }) {
    const stores = member(raw, 'artifactStores')
    if (!isObject(stores) || isIntrinsic(stores)) return
    for (const region of Object.keys(stores)) {
      if (!isRegionKnown(region) || isRegionName(region)) continue
      const location = at('artifactStores', region)
      const near = meant(region)
      yield {
        ...unknown(region, location),
        part: 'name',
        fixes: near === undefined ? [] : [{ title: say`Write ${near}`, repairs: [{ rename: location, to: near }] }],
      }
    }
  },
  *checkAction({ region }) {
    if (region !== undefined) yield* wrong(region)
  },
  *checkStageRule({ region }) {
    if (region !== undefined) yield* wrong(region)
  },
}

function* wrong(region: string): Generator<Finding, void, undefined> {
  // Of a reference it is said elsewhere that it means nothing here.
  if (region === '' || region.includes('#{') || isRegionName(region)) return
  const finding = unknown(region, at('region'))
  const near = meant(region)
  yield near === undefined
    ? finding
    : { ...finding, fixes: [{ title: say`Write ${near}`, repairs: [{ set: at('region'), value: near }] }] }
}

/** The Region that was meant: most often it is misspelled, or an Availability Zone. */
function meant(region: string): string | undefined {
  return nearest(region.replace(/^([a-z-]+-\d)[a-z]$/, '$1'), regions)
}

function unknown(region: string, location: Location): Finding {
  return { location, message: say`Write the code of a Region, such as eu-west-1: AWS has none named “${region}”.` }
}
