import type { RuleHead } from './rule.ts'

const docs = 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html'

function head(id: string, severity: 'error' | 'warning', summary: string, explanation: string): RuleHead {
  return { id, topic: 'document', severity, summary, explanation, docs }
}

/** What can be wrong with a text before anybody asks what it says of a pipeline. */
export const documentRules: readonly RuleHead[] = [
  head('document-empty', 'error', 'A document holds something.', 'An empty file declares no pipeline.'),
  head(
    'document-not-text',
    'error',
    'A document is text in UTF-8.',
    'A zip file, a picture or a text in another encoding cannot be read as a pipeline.',
  ),
  head('document-too-large', 'error', 'A document has at most 5 MB.', 'The largest pipeline has a tenth of that.'),
  head(
    'document-too-deep',
    'error',
    'Values are nested at most 200 levels deep.',
    'No pipeline needs a tenth of that.',
  ),
  head(
    'document-without-pipeline',
    'error',
    'A document holds a pipeline.',
    'Read are CodePipeline’s own JSON and CloudFormation templates with a resource of type AWS::CodePipeline::Pipeline.',
  ),
  head(
    'document-unrendered',
    'error',
    'A document is what a tool such as Jinja, Go templates or Helm makes of its source.',
    'Its source is no YAML and no JSON yet. Have the tool fill it in, and open what comes out.',
  ),
  head(
    'yaml-documents',
    'error',
    'A YAML file holds one document.',
    'CloudFormation takes one template at a time; what follows a line of three dashes is another document.',
  ),
  head('json-syntax', 'error', 'A JSON document is well-formed.', 'Comments are read over; all else is JSON.'),
  head('yaml-syntax', 'error', 'A YAML document is well-formed.', 'What stands before a mistake is still shown.'),
  head(
    'duplicate-key',
    'warning',
    'No object has two members of one name.',
    'Readers take only the last of them, or refuse the document.',
  ),
]
