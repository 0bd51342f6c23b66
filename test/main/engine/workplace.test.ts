import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { action, folder, open, order, pipelineText, project, runToEnd } from './bench.ts'

const configuration = { ProjectName: 'site' }
const text = pipelineText({ Build: [action('Build', 'Make', { configuration }, { in: ['Code'] })] })

describe('a work folder', () => {
  it('is reached without a space where the data folder has one, for commands without quotes', async () => {
    const path = project(text, {
      'buildspec.yml':
        'version: 0.2\nphases: { build: { commands: [cd $CODEBUILD_SRC_DIR, pwd, exit 0, pwd, node -p process.env.PWD] } }\n',
    })
    const engine = open(join(folder(), 'Application Support'))
    const { ended, of } = await runToEnd(engine, order(text, path))
    await engine.close()
    const [id] = /[\da-f]{8}-[\da-f-]{27}/.exec(of('Make').log('stdout')) ?? []
    const place = join(tmpdir(), `stagecraft-${id}`, 'src/Code')
    expect([ended.status, of('Make').log('stdout')]).toEqual(['Succeeded', `${place}\n`.repeat(3)])
    expect(readdirSync(tmpdir())).not.toContain(`stagecraft-${id}`)
  })
})
