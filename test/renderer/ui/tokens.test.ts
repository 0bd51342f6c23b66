import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = await readFile(join(import.meta.dirname, '../../../renderer/ui/tokens.css'), 'utf8')
const themes = {
  light: tokensOf(css.slice(0, css.indexOf("[data-theme='dark']"))),
  dark: tokensOf(css.slice(css.indexOf("[data-theme='dark']"))),
}

const surfaces = ['surface-app', 'surface-pane', 'surface-raised', 'surface-sunken', 'surface-lane', 'surface-card']
const texts = ['text', 'text-quiet', 'link']
const statuses = ['succeeded', 'failed', 'in-progress', 'waiting', 'stopped'].map((name) => `status-${name}`)
const categories = ['source', 'build', 'test', 'compute', 'deploy', 'invoke', 'approval', 'unknown']

describe.each(Object.entries(themes))('the %s theme', (_, tokens) => {
  const contrast = (text: string, surface: string) => ratio(tokens.get(text) ?? '', tokens.get(surface) ?? '')

  it('gives every text enough contrast on every surface', () => {
    const pairs = [...texts, ...statuses, 'simulated'].flatMap((text) => surfaces.map((surface) => [text, surface]))
    expect(pairs.filter(([text = '', surface = '']) => contrast(text, surface) < 4.5)).toEqual([])
  })

  it('gives the sign of every category enough contrast', () => {
    expect(categories.filter((name) => contrast('text-on-category', `category-${name}`) < 4.5)).toEqual([])
  })

  it('gives controls and the focus enough contrast to be seen', () => {
    const pairs = ['border-control', 'focus', 'accent'].flatMap((line) => surfaces.map((surface) => [line, surface]))
    expect(pairs.filter(([line = '', surface = '']) => contrast(line, surface) < 3)).toEqual([])
  })

  it('can be read on buttons and notices', () => {
    const pairs = [
      ['text-on-accent', 'accent'],
      ['text', 'surface-warning'],
      ['text', 'surface-error'],
      ['text', 'surface-selected'],
    ]
    expect(pairs.filter(([text = '', surface = '']) => contrast(text, surface) < 4.5)).toEqual([])
  })
})

function tokensOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi), ([, name = '', value = '']) => [name, value]),
  )
}

/** The contrast of two colours as WCAG 2 defines it. */
function ratio(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
