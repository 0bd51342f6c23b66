import { type FormEvent, useState } from 'react'
import * as v from 'valibot'
import { type Target, target as targetSchema } from '#shared/rpc/target.ts'
import { loadPlaces } from '#renderer/state/places.ts'
import { prefer, preferences } from '#renderer/state/preferences.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useText } from '#renderer/ui/text.ts'

/** Adds an address that answers as CodePipeline does, with the profile and Region that it is asked with. */
export function EndpointForm({ added }: { added(endpoint: Target): void }) {
  const t = useText()
  const [url, setUrl] = useState('')
  const [region, setRegion] = useState('')
  const [profile, setProfile] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const add = (event: FormEvent) => {
    event.preventDefault()
    const endpoint = { url: url.trim(), ...(region !== '' && { region }), ...(profile !== '' && { profile }) }
    const decoded = v.safeParse(targetSchema, { kind: 'endpoint', ...endpoint })
    setIsWrong(!decoded.success)
    if (!decoded.success) return
    const { endpoints = [] } = preferences.getState().settings
    prefer({
      endpoints: [...endpoints.filter((one) => one.url !== endpoint.url || one.profile !== endpoint.profile), endpoint],
    })
    void loadPlaces()
    added(decoded.output)
  }
  const field = (label: string, value: string, change: (value: string) => void, placeholder: string) => (
    <label className="form-field">
      <span className="form-label">{label}</span>
      <input
        className="form-input"
        value={value}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target: { value: next } }) => change(next)}
      />
    </label>
  )
  return (
    <form className="endpoint-form" onSubmit={add}>
      {field(t('targets.endpoint.url'), url, setUrl, 'http://127.0.0.1:4566')}
      {field(t('targets.endpoint.region'), region, setRegion, 'us-east-1')}
      {field(t('targets.endpoint.profile'), profile, setProfile, 'default')}
      <Button type="submit">{t('targets.endpoint.do')}</Button>
      {isWrong && (
        <p role="alert" className="form-problem">
          {t('targets.endpoint.wrong')}
        </p>
      )}
    </form>
  )
}
