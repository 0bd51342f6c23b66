import { mistake } from './reading/mistake.ts'
import type { Simulator } from './simulator.ts'

/** Checks that there is something to scan. Nothing is found, since nothing is scanned. */
export const inspectorScan: Simulator = {
  types: ['Invoke/AWS/InspectorScan/1'],
  async check({ files, configuration: { InspectorRunMode: mode } }) {
    if (mode === 'ECRImageScan') return []
    const all = await files.list()
    if ('mistakes' in all) return all.mistakes
    return all.value.length > 0 ? [] : [mistake('The input artifact is empty: there is nothing to scan.')]
  },
  async outputs({ inputs, configuration }) {
    const { InspectorRunMode: mode, ECRRepositoryName: repository, ImageTag: tag = 'latest' } = configuration
    const what = mode === 'ECRImageScan' ? `image ${repository}:${tag}` : `artifact ${inputs[0]?.name}`
    return { would: `scan ${what}`, variables: { HighestScannedSeverity: 'none' } }
  },
}
