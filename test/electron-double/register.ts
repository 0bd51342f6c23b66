import { registerHooks } from 'node:module'
import './control.ts'

const double = new URL('./electron.ts', import.meta.url).href

// Imported before the app's entry, so that its `electron` is the double.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: double, shortCircuit: true } : next(specifier, context),
})
