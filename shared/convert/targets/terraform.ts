import { lostAttributes, nameless } from '../prune.ts'
import type { ConversionTarget } from '../target.ts'
import { writeTerraform } from '../terraform/write-terraform.ts'

/** A resource of Terraform’s AWS provider. */
export const terraform: ConversionTarget = {
  id: 'terraform',
  title: 'Terraform',
  extension: 'tf',
  isTemplate: false,
  write({ declaration, attributes, logicalId = '' }, { template }) {
    const { text, notes } = writeTerraform(declaration, resourceName(logicalId), template)
    return { text, notes: [...nameless(declaration), ...notes, ...lostAttributes(attributes)] }
  },
}

/** A name that Terraform takes, in its way of writing. */
function resourceName(logicalId: string): string {
  const words = logicalId
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/\W+/g, '_')
    .toLowerCase()
  return /^[a-z_]/.test(words) ? words : 'pipeline'
}
