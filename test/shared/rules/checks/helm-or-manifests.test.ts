import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { helmOrManifests } from '#shared/rules/checks/helm-or-manifests.ts'
import { configured, foundIn } from '../one-action.ts'

it('finds both at once', () => {
  const cluster = (configuration: JsonObject) =>
    foundIn(helmOrManifests, configured('Deploy', 'EKS', { ClusterName: 'shop', ...configuration }))
  expect(cluster({ ManifestFiles: 'k8s.yaml', HelmChartLocation: 'chart', HelmReleaseName: 'shop' })).toEqual([
    [
      'configuration/ManifestFiles',
      'Keep either “ManifestFiles” or “HelmChartLocation”: an action has manifests or a Helm chart.',
    ],
  ])
  expect(cluster({ ManifestFiles: 'k8s.yaml' })).toEqual([])
  expect(cluster({ HelmChartLocation: 'chart', HelmReleaseName: 'shop' })).toEqual([])
})
