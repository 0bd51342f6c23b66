import { openUntitled } from '#renderer/state/files.ts'
import { text } from '#renderer/ui/text.ts'
import type { Command } from '../command.ts'

/** Opens a text with an empty pipeline. */
export const newDocument: Command = {
  id: 'document.new',
  title: 'command.new',
  when: 'app',
  // A browser keeps Ctrl+N for itself.
  keys: { browser: ['Alt+N'], desktop: ['Mod+N'] },
  run: () => openUntitled(text('document.untitled'), emptyPipeline),
}

const emptyPipeline = `{
  "pipeline": {
    "name": "my-pipeline",
    "pipelineType": "V2",
    "roleArn": "arn:aws:iam::123456789012:role/pipeline",
    "artifactStore": {
      "type": "S3",
      "location": "my-artifacts"
    },
    "stages": []
  }
}
`
