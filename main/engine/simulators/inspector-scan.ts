import { mistake } from './reading/mistake.ts'
import type { Simulator } from './simulator.ts'

/** Checks that there is something to scan. Nothing is found, since nothing is scanned. */
export const inspectorScan: Simulator = {
  types: ['Invoke/AWS/InspectorScan/1'],
  async check({ files, inputs, configuration }) {
    const { InspectorRunMode: mode, ECRRepositoryName: repository = '' } = configuration
    if (mode === 'ECRImageScan') {
      return repository === '' ? [mistake('The scan of an image needs “ECRRepositoryName”.')] : []
    }
    if (inputs.length === 0) return [mistake('The scan of source code needs an input artifact.')]
    const all = await files.list()
    return 'mistakes' in all ? all.mistakes : []
  },
  async outputs({ inputs, configuration }) {
    const { InspectorRunMode: mode, ECRRepositoryName: repository, ImageTag: tag = 'latest' } = configuration
    const what = mode === 'ECRImageScan' ? `image ${repository}:${tag}` : `artifact ${inputs[0]?.name}`
    return { would: `scan ${what}`, variables: { HighestScannedSeverity: 'none' } }
  },
}
