import { type Settings, THEMES } from '../../../lib/library/settings'
import { AllowedSites } from './AllowedSites'
import { usePanel } from './context'
import { OwnPacks } from './OwnPacks'
import { Popover } from './Popover'

const LANGUAGE_SETTINGS = ['zh-CN', 'en', 'auto'] as const

export function SettingsMenu() {
  const { actions, model, strings } = usePanel()
  const settings = model.settings.value
  return (
    <Popover id="settings" icon="settings" label={strings.settings}>
      <Radios
        name="language"
        label={strings.languageSetting}
        value={settings.language}
        options={LANGUAGE_SETTINGS}
        words={strings.languages}
        onChoose={(language) => actions.changeSettings({ language })}
      />
      <Radios
        name="theme"
        label={strings.themeSetting}
        value={settings.theme}
        options={THEMES}
        words={strings.themes}
        onChoose={(theme) => actions.changeSettings({ theme })}
      />
      <OwnPacks />
      <AllowedSites />
      <p class="sheet-said">{strings.privacy}</p>
    </Popover>
  )
}

function Radios<Name extends keyof Settings>({
  name,
  label,
  value,
  options,
  words,
  onChoose,
}: {
  name: Name
  label: string
  value: Settings[Name]
  options: readonly Settings[Name][]
  words: Record<Settings[Name], string>
  onChoose: (value: Settings[Name]) => void
}) {
  return (
    <fieldset class="radios">
      <legend>{label}</legend>
      <div class="segments">
        {options.map((option) => (
          <label key={option} class="segment">
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            <span>{words[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
