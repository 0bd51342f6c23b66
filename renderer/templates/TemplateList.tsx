import { useEffect, useState } from 'react'
import type { Template } from '#shared/rpc/templates.ts'
import { openUntitled } from '#renderer/state/files.ts'
import { machine } from '#renderer/state/machine.ts'
import { notify } from '#renderer/state/notices.ts'
import { useText } from '#renderer/ui/text.ts'

/** The starter templates; choosing one opens a copy of it. */
export function TemplateList() {
  const t = useText()
  const [templates, setTemplates] = useState<readonly Template[] | null>(null)
  useEffect(() => {
    let isOurs = true
    void machine()
      .templates.list(undefined)
      .then((result) => {
        if (isOurs) setTemplates(result.ok ? result.value : [])
      })
    return () => {
      isOurs = false
    }
  }, [])
  return (
    <section aria-labelledby="start-templates">
      <h2 id="start-templates">{t('start.templates')}</h2>
      {templates?.length === 0 && <p className="quiet">{t('start.templates.none')}</p>}
      <ul className="template-list">
        {templates?.map(({ name, title, description }) => (
          <li key={name}>
            <button type="button" className="template" onClick={() => void open(name)}>
              <span className="template-title">{title}</span>
              <span className="quiet">{description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function open(name: string): Promise<void> {
  const result = await machine().templates.read({ name })
  if (result.ok) return openUntitled(result.value.fileName, result.value.text)
  const { message } = result.failure
  notify({ about: `template ${name}`, kind: 'error', text: 'document.openFailed', fillings: { path: name, message } })
}
