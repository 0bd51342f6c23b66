import { createInstance } from 'i18next'
import { useCallback, useMemo } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import { en } from '#shared/i18n/en.ts'
import { fillingIn, sentenceIn } from '#shared/i18n/sentences.ts'
import type { TextKey } from '#shared/i18n/text-key.ts'
import { zhCn } from '#shared/i18n/zh-cn.ts'

export type Language = 'en' | 'zh-CN'

/** What a text is filled in with; `count` also chooses between singular and plural. */
export type Fillings = Readonly<Record<string, string | number>>
export type Translate = (key: TextKey, fillings?: Fillings) => string

const texts = createInstance()

/** Loads the catalogs; before this every text is its key. */
export function startTexts(language: Language): void {
  // Without anything to fetch, i18next is ready when this returns.
  void texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: en }, 'zh-CN': { translation: zhCn } },
  })
}

/** Shows the app in another language at once. */
export function setLanguage(language: Language): void {
  document.documentElement.lang = language
  if (texts.language !== language) void texts.changeLanguage(language)
}

/** The language that a list of preferred languages asks for. */
export function preferredLanguage(preferred: readonly string[]): Language {
  const known = preferred.find((tag) => /^(en|zh)\b/i.test(tag))
  return known !== undefined && /^zh\b/i.test(known) ? 'zh-CN' : 'en'
}

/** How times and numbers are written in a language: as the system does it, where that speaks the language. */
export function localeOf(language: string, preferred: readonly string[]): string {
  const [base] = language.split('-')
  return preferred.find((tag) => tag.split('-')[0] === base) ?? language
}

/** Says times in the language of now, for components. */
export function useTimes(): {
  /** Day and time. */
  moment(time: string | number): string
  /** The time of a moment of today, the day of another one. */
  short(time: string | number): string
} {
  const { i18n } = useTranslation()
  const { language } = i18n
  return useMemo(() => {
    const locale = localeOf(language, navigator.languages)
    return {
      moment: (time) => new Date(time).toLocaleString(locale),
      short(time) {
        const date = new Date(time)
        const isToday = date.toDateString() === new Date().toDateString()
        return isToday ? date.toLocaleTimeString(locale) : date.toLocaleDateString(locale)
      },
    }
  }, [language])
}

/** The translator for components: they are drawn again when the language changes. */
export function useText(): Translate {
  const { t } = useTranslation()
  return useCallback((key, fillings) => t(key, fillings ?? {}), [t])
}

/** A text in the language of now, outside of components. */
export const text: Translate = (key, fillings) => texts.t(key, fillings ?? {})

/** Something said with values kept apart, as the checks do. */
interface Said {
  readonly template: string
  readonly values: readonly string[]
}

/** Puts what the checks and the catalog say into the language of now, for components. */
export function useSentence(): (said: Said) => string {
  const { i18n } = useTranslation()
  return useCallback((said) => sentenceOf(said, i18n.language), [i18n.language])
}

/** Puts a text of the catalog or the schema into the language of now, for components. */
export function useWords(): (text: string) => string {
  const say = useSentence()
  return useCallback((text) => say({ template: text, values: [] }), [say])
}

/** What the checks and the catalog say in the language of now, outside of components. */
export function sentence(said: Said): string {
  return sentenceOf(said, texts.language ?? 'en')
}

function sentenceOf({ template, values }: Said, language: string): string {
  const fillings = values.map((value) => fillingIn(language, value))
  return sentenceIn(language, template).replaceAll(
    /\{(\d+)\}/g,
    (hole, index: string) => fillings[Number(index)] ?? hole,
  )
}
