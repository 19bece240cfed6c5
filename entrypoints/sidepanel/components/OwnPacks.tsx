import { useEffect, useRef } from 'preact/hooks'
import type { PackFileProblem } from '../../../lib/files/local-pack'
import { PACK_ENDINGS } from '../file-endings'
import type { OwnPack, PackNews } from '../model'
import { usePanel } from './context'
import { Icon } from './Icon'

/** The packs of one's own: what there is, what is used, and how to add one. */
export function OwnPacks() {
  const { actions, model, strings } = usePanel()
  const file = useRef<HTMLInputElement>(null)
  const section = useRef<HTMLElement>(null)
  const news = model.packNews.value
  useEffect(() => {
    // A file may be dropped anywhere on the panel; what became of it is told here.
    const sheet = section.current?.closest<HTMLElement>('[popover]')
    if (news && sheet && !sheet.matches(':popover-open')) sheet.showPopover()
  }, [news])
  return (
    <section ref={section} class="own-packs" aria-labelledby="own-packs-title">
      <h2 id="own-packs-title" class="sheet-title">
        {strings.packsTitle}
      </h2>
      {model.packs.value.length > 0 && (
        <ul class="pack-list">
          {model.packs.value.map((pack) => (
            <PackRow key={pack.fileName} own={pack} />
          ))}
        </ul>
      )}
      {news && <News news={news} />}
      <div class="pack-add">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {strings.packAdd}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          multiple
          aria-label={strings.packAdd}
          accept={[...PACK_ENDINGS, '.txt'].join()}
          onChange={(event) => {
            void actions.addPacks([...(event.currentTarget.files ?? [])])
            // So that the same file can be chosen again after it was changed.
            event.currentTarget.value = ''
          }}
        />
        <span class="quiet">{strings.packHint}</span>
      </div>
    </section>
  )
}

function PackRow({ own }: { own: OwnPack }) {
  const { actions, strings } = usePanel()
  const { fileName, isOn, pack, problems } = own
  const name = pack?.name ?? fileName
  return (
    <li class="pack-row" data-pack={name} data-on={isOn && pack !== null}>
      <div class="pack-head">
        <label class="pack-name">
          <input
            type="checkbox"
            checked={isOn && pack !== null}
            disabled={pack === null}
            aria-label={strings.packUse(name)}
            onChange={(event) => actions.switchPack(own, event.currentTarget.checked)}
          />
          <span>
            {name}
            {pack?.version !== undefined && <span class="pack-version">{pack.version}</span>}
          </span>
        </label>
        <button
          type="button"
          class="tool"
          aria-label={strings.packExport(name)}
          title={strings.packExport(name)}
          onClick={() => actions.exportPack(own)}
        >
          <Icon name="export" />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={strings.packRemove(name)}
          title={strings.packRemove(name)}
          onClick={() => actions.removePack(own)}
        >
          <Icon name="close" />
        </button>
      </div>
      {pack ? (
        <p class="quiet">{strings.packHolds(contentsOf(own))}</p>
      ) : (
        <>
          <p class="pack-broken">{strings.packBroken}</p>
          <Problems problems={problems} />
        </>
      )}
    </li>
  )
}

/** What a pack adds, by kind. */
function contentsOf({ pack }: OwnPack) {
  return {
    elements: pack?.elements?.length ?? 0,
    rules: (pack?.forbidden?.length ?? 0) + (pack?.implied?.length ?? 0) + (pack?.vocabulary?.outdated ? 1 : 0),
    changes: (pack?.adjust?.length ?? 0) + (pack?.off?.length ?? 0),
  }
}

function News({ news }: { news: PackNews }) {
  const { strings } = usePanel()
  if (news.kind === 'added') {
    return (
      <p class="quiet" role="status">
        {strings.packAdded(news.fileName)}
      </p>
    )
  }
  return (
    <div class="pack-refused" role="alert">
      <p class="pack-broken">
        <Icon name="error" />
        {strings.packRefused(news.fileName)}
      </p>
      <Problems problems={news.problems} />
    </div>
  )
}

function Problems({ problems }: { problems: readonly PackFileProblem[] }) {
  const { model, strings } = usePanel()
  const key = model.language.value === 'en' ? 'en' : 'zh'
  return (
    <ol class="pack-problems">
      {problems.map(({ line, column, field, message }) => (
        <li key={`${line}:${column} ${message.zh}`} data-line={line}>
          {line !== null && <span class="pack-line">{strings.packLine(line)} </span>}
          {field.length > 0 && <span class="pack-field">{strings.packField(field)} </span>}
          <span>{message[key]}</span>
        </li>
      ))}
    </ol>
  )
}
