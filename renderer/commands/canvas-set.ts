import { isList, type Json } from '#shared/model/json.ts'
import { type Location, toPointer, valueAt } from '#shared/model/location.ts'
import { carryOut, shownNow } from './canvas-edits.ts'
import { canvasUi } from './canvas-ui.ts'

/** A place of the declaration and what is to stand there; nothing with `undefined`. */
export interface Setting {
  readonly location: Location
  readonly value: Json | undefined
}

/** Puts a value at a place of the declaration, or with `undefined` takes away what is there, as one edit. */
export function setAt(location: Location, value: Json | undefined, label: string): boolean {
  return setAll([{ location, value }], label)
}

/** Puts values at several places, or takes them away, as one edit; what is so already is left alone. */
export function setAll(settings: readonly Setting[], label: string): boolean {
  const shown = shownNow()
  if (!shown) return false
  const requests = settings.flatMap(({ location, value }) => {
    if (valueAt(shown.pipeline.raw, location) === value) return []
    const path = toPointer(location)
    return [value === undefined ? { edit: 'unset', path } : { edit: 'set', path, value }]
  })
  return carryOut(requests, label)
}

/** Adds an item to the end of a list of the declaration; the list is made where there is none. */
export function appendAt(location: Location, item: Json, label: string): boolean {
  const shown = shownNow()
  if (!shown) return false
  const list = valueAt(shown.pipeline.raw, location)
  const path = toPointer(location)
  const request =
    list === undefined ? { edit: 'set', path, value: [item] } : { edit: 'set', path: `${path}/-`, value: item }
  return carryOut([request], label)
}

/** Takes an item out of a list, and the whole list when it was the last one. */
export function removeAt(location: Location, index: number, label: string): boolean {
  const shown = shownNow()
  if (!shown) return false
  const list = valueAt(shown.pipeline.raw, location)
  const path = toPointer(location)
  const isLast = isList(list) && list.length === 1
  return carryOut([{ edit: 'unset', path: isLast ? path : `${path}/${index}` }], label)
}

/** Carries out a change, and says why where it was refused; whoever asks tells it, instead of the canvas. */
export function refusalOf(change: () => boolean | void): string | undefined {
  canvasUi.setState({ refusal: null })
  if (change() !== false) return undefined
  const { refusal } = canvasUi.getState()
  canvasUi.setState({ refusal: null })
  return refusal ?? undefined
}

/** Gives an artifact, a namespace or a variable another name, wherever it is spoken of. */
export function renameEverywhere(what: 'artifact' | 'namespace' | 'variable', from: string, to: string): boolean {
  if (from === to || to === '') return false
  return carryOut([{ edit: `${what}.rename`, [what]: from, to }], `Rename ${from}`)
}
