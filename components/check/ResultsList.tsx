import { i18n } from '#i18n';
import { SOURCE_LANGUAGE } from '~/components/show-page';
import type { Finding } from '~/draft/finding';
import { htmlReport, plainReport, type Report } from '~/draft/report';
import { CopyButton } from './CopyButton';

interface ResultsListProps {
  readonly report: Report;
  /** In the order of the report's rows. */
  readonly findings: readonly Finding[];
  onChoose(finding: Finding): void;
}

/** What was found, as a list with places, to be printed, copied, or gone through beside the document itself. */
export function ResultsList({ report, findings, onChoose }: ResultsListProps) {
  return (
    <section class="results-list" aria-labelledby="results-title">
      <h2 id="results-title">{report.title}</h2>
      {report.summary.map((line) => (
        <p key={line} class="hint">
          {line}
        </p>
      ))}
      <div class="results-actions">
        <CopyButton
          name={i18n.t('check.copyList')}
          textOf={() => ({ plain: plainReport(report), html: htmlReport(report) })}
        />
        <button type="button" class="button" onClick={() => print()}>
          {i18n.t('check.print')}
        </button>
      </div>
      {report.rows.length === 0 && <p>{i18n.t('check.nothingShown')}</p>}
      <ol>
        {report.rows.map(({ kind, where, words, details, source }, i) => (
          <li key={findings[i]?.id}>
            <p class="result-where">
              <b>{kind}</b> {where}
            </p>
            <p class="result-words" lang={SOURCE_LANGUAGE}>
              <a
                href={`#${findings[i]?.id}`}
                onClick={(event) => {
                  event.preventDefault();
                  const finding = findings[i];
                  if (finding) onChoose(finding);
                }}
              >
                {words}
              </a>
            </p>
            {details.map((line) => (
              <p key={line} class="result-detail">
                {line}
              </p>
            ))}
            {source !== '' && <p class="result-source">{source}</p>}
          </li>
        ))}
      </ol>
      {report.changes && (
        <>
          <h3>{report.changes.title}</h3>
          <ol>
            {report.changes.rows.map(({ where, words, details }) => (
              <li key={`${where} ${words}`}>
                <p class="result-where">{where}</p>
                <p class="result-words" lang={SOURCE_LANGUAGE}>
                  {words}
                </p>
                {details.map((line) => (
                  <p key={line} class="result-detail" lang={SOURCE_LANGUAGE}>
                    {line}
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
