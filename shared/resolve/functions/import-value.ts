import { type IntrinsicFunction, textOf } from '../intrinsic-function.ts'

/** What another stack exports is known only where somebody gives it. */
export const importValue: IntrinsicFunction = {
  name: 'Fn::ImportValue',
  resolve(argument, scope) {
    const name = textOf(argument)
    return name === undefined ? undefined : scope.imported(name)
  },
}
