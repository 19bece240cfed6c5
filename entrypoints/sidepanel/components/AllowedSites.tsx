import { nameOfSite } from '../../../lib/allowed-sites'
import { usePanel } from './context'
import { Icon } from './Icon'

/** The sites that are read without a click, each with the way to take that back. */
export function AllowedSites() {
  const { actions, model, strings } = usePanel()
  const sites = model.allowed.value
  if (sites.length === 0) return null
  return (
    <section class="own-packs" aria-labelledby="allowed-sites-title">
      <h2 id="allowed-sites-title" class="sheet-title">
        {strings.sitesTitle}
      </h2>
      <p class="quiet">{strings.sitesHint}</p>
      <ul class="pack-list">
        {sites.map((site) => (
          <li key={site} class="pack-row" data-site={site}>
            <div class="pack-head">
              <span class="pack-name">{nameOfSite(site)}</span>
              <button
                type="button"
                class="tool"
                aria-label={strings.siteForget(nameOfSite(site))}
                title={strings.siteForget(nameOfSite(site))}
                onClick={() => actions.forgetSite(site)}
              >
                <Icon name="close" />
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
