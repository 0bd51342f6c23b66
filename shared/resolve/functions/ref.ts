import type { IntrinsicFunction } from '../intrinsic-function.ts'

export const ref: IntrinsicFunction = {
  name: 'Ref',
  resolve: (name, scope) => (typeof name === 'string' ? scope.reference(name) : undefined),
}
