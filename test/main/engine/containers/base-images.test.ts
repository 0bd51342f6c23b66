import { expect, it } from 'vitest'
import { baseImagesOf } from '#main/engine/containers/base-images.ts'

it.each([
  ['FROM node:24', ['node:24']],
  [
    '# a\nARG V="24"\nARG REST\nfrom --platform=linux/arm64 node:${V} as Build\nARG V=1\nFROM build\nFROM scratch',
    ['node:24'],
  ],
  ['FROM $BASE', []],
  ['FROM ${BASE:-alpine}:3\nFROM alpine:3\nCOPY --from=other /a /b', ['alpine:3']],
  ['FROM \\\r\n  busybox\r\nRUN echo FROM x', ['busybox']],
  ['', []],
])('finds what %j is made from', (dockerfile, images) => {
  expect(baseImagesOf(dockerfile)).toEqual(images)
})
