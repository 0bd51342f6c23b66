import { describe, expect, it } from 'vitest'
import { fixture, simulate } from './simulate.ts'

const configuration = { ClusterName: 'live', ServiceName: 'web' }
const deploy = (text: string, more = {}) =>
  simulate('ECS', { ...configuration, ...more }, { 'imagedefinitions.json': text })

describe('an ECS action', () => {
  it('takes the image definitions of the guide', async () => {
    const told = await deploy(fixture('005-aws-codepipeline-user-guide-imagedefinitions-file-reference.json'))
    expect(told).toEqual({
      status: 'Succeeded',
      fidelity: 'simulates',
      summary:
        'Simulated: Amazon ECS was not called; it would give service web of cluster live the images of a new task definition.',
      variables: undefined,
      mistakes: [],
    })
  })

  it('fails without the file, by whichever name', async () => {
    expect((await simulate('ECS', configuration)).mistakes).toEqual([
      'There is no file “imagedefinitions.json” in artifact Code.',
    ])
    expect((await deploy('[]', { FileName: 'images/web.json' })).mistakes).toEqual([
      'There is no file “images/web.json” in artifact Code.',
    ])
  })

  it('fails for what is no list of names and images', async () => {
    expect((await deploy('{"name": "web"}')).mistakes).toEqual([
      'Code::imagedefinitions.json:1:1: Image definitions are a list of objects with name and imageUri.',
    ])
    expect((await deploy('[\n  {"name": "web", "image": "web:1"},\n  {"imageUri": 1},\n  "web"\n]')).mistakes).toEqual([
      'Code::imagedefinitions.json:2:3: An image definition needs a text for “imageUri”.',
      'Code::imagedefinitions.json:3:3: An image definition needs a text for “name”.',
      'Code::imagedefinitions.json:3:16: An image definition needs a text for “imageUri”.',
      'Code::imagedefinitions.json:4:3: An image definition is an object with name and imageUri.',
    ])
  })

  it('fails for an image that no container can have, such as one with a variable left in it', async () => {
    expect((await deploy('[{"name": "web", "imageUri": "$REPOSITORY_URI:$TAG"}]')).mistakes).toEqual([
      'Code::imagedefinitions.json:1:30: “$REPOSITORY_URI:$TAG” is no name of an image: it cannot hold “$”. Was a variable or placeholder not replaced?',
    ])
    expect((await deploy(`[{"name": "web", "imageUri": "${'a'.repeat(256)}"}]`)).mistakes).toEqual([
      'Code::imagedefinitions.json:1:30: The name of the image has 256 characters; 255 are allowed.',
    ])
    const digest = `1.dkr.ecr.eu-west-1.amazonaws.com/a_b/c-d@sha256:${'0'.repeat(64)}`
    expect((await deploy(`[{"name": "web", "imageUri": "${digest}"}]`)).mistakes).toEqual([])
  })

  it('fails for a file in another encoding', async () => {
    expect((await deploy('[\0]\0')).mistakes).toEqual([
      'Code::imagedefinitions.json:1:1: The file is no text in UTF-8: save it in that encoding.',
    ])
  })

  it('fails for what is no JSON, at its place', async () => {
    expect((await deploy("[\n  {'name': 'web'}\n]")).mistakes[0]).toMatch(/^Code::imagedefinitions\.json:2:4: /)
    expect((await deploy('')).mistakes).toEqual([expect.stringMatching(/^Code::imagedefinitions\.json:1:1: /)])
  })

  it('fails for a file of more than 100 kB', async () => {
    expect((await deploy(`[${' '.repeat(102_400)}]`)).mistakes).toEqual([
      'Code::imagedefinitions.json has 102402 bytes; 102400 are allowed.',
    ])
  })
})
