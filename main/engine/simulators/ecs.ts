import { isList, isObject, member } from '#shared/model/json.ts'
import { troubleWithImage } from './reading/container-image.ts'
import { type Mistake, mistake } from './reading/mistake.ts'
import { mistakeIn, readJson, textOf, type Written } from './reading/written.ts'
import type { Simulator } from './simulator.ts'

/** Checks the file that says which image each container of a service gets (UG/file-reference). */
export const ecs: Simulator = {
  types: ['Deploy/AWS/ECS/1'],
  async check(work) {
    const { FileName: name = 'imagedefinitions.json' } = work.configuration
    const file = await work.files.read(name)
    if ('mistakes' in file) return file.mistakes
    const { length } = file.value.bytes
    if (length > maximumBytes) return [mistake(`${file.value.name} has ${length} bytes; ${maximumBytes} are allowed.`)]
    const written = readJson(file.value.name, textOf(file.value))
    return 'mistakes' in written ? written.mistakes : mistakesIn(written.value)
  },
  async outputs(work) {
    const { ClusterName: cluster, ServiceName: service } = work.configuration
    return { would: `give service ${service} of cluster ${cluster} the images of a new task definition` }
  },
}

const maximumBytes = 100 * 1024

function mistakesIn(written: Written): readonly Mistake[] {
  if (!isList(written.value)) {
    return [mistakeIn(written, [], 'Image definitions are a list of objects with name and imageUri.')]
  }
  return written.value.flatMap((item, i) => {
    if (!isObject(item)) return [mistakeIn(written, [i], 'An image definition is an object with name and imageUri.')]
    const image = member(item, 'imageUri')
    const trouble = typeof image === 'string' ? troubleWithImage(image) : undefined
    return [
      ...['name', 'imageUri'].flatMap((key) => {
        const value = member(item, key)
        if (typeof value === 'string' && value !== '') return []
        return [mistakeIn(written, [i, key], `An image definition needs a text for “${key}”.`)]
      }),
      ...(trouble === undefined ? [] : [mistakeIn(written, [i, 'imageUri'], trouble)]),
    ]
  })
}
