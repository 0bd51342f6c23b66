import { writeCdk } from '../cdk/write-cdk.ts'
import { unknownToTemplates } from '../new-template.ts'
import { lostAttributes, prune, unresolved } from '../prune.ts'
import type { ConversionTarget } from '../target.ts'

/** A stack of the Cloud Development Kit. */
export const cdkTypescript: ConversionTarget = {
  id: 'cdk-typescript',
  title: 'CDK (TypeScript)',
  extension: 'ts',
  isTemplate: false,
  write({ declaration, attributes, logicalId = 'Pipeline' }, { template = {}, format }) {
    const { Condition: condition, ...others } = attributes
    const pruned = prune(declaration, unknownToTemplates)
    const { text, notes } = writeCdk({
      declaration: pruned.declaration,
      logicalId: logicalId.replaceAll(/[^A-Za-z0-9]/g, '') || 'Pipeline',
      condition: typeof condition === 'string' ? condition : undefined,
      template,
    })
    const foreign = format === 'terraform' ? unresolved(pruned.declaration) : []
    return { text, notes: [...pruned.notes, ...notes, ...foreign, ...lostAttributes(others)] }
  },
}
