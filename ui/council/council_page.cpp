// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/council/council_page.h"

#include "desk/check.h"
#include "desk/files.h"
#include "ui/look/calm_list.h"
#include "ui/look/column.h"
#include "ui/look/text.h"
#include "ui/sign/bundle_words.h"
#include "ui/told.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPdfDocument>
#include <QPdfView>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int choicesWidth = 330;
constexpr int leastPreview = 200;
constexpr int previewDelay = 250; // milliseconds; several clicks make one preview
} // namespace

CouncilPage::CouncilPage(Tools &tools, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_public(new QCheckBox(tr("Public edition"))),
      m_language(new CalmList),
      m_savePack(makeButton(u"council.pack"_s, tr("Print pack to PDF…"), true)),
      m_saveModules(makeButton(u"council.modules"_s, tr("Print each module to PDF…"))),
      m_message(new Text(QString())),
      m_document(new QPdfDocument(this)),
      m_view(new QPdfView),
      m_buffer(new QBuffer(this)),
      m_later(new QTimer(this))
{
    setObjectName(u"page.council"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(makeChoices());
    m_view->setObjectName(u"council.preview"_s);
    m_view->setAccessibleName(tr("Preview"));
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    layout->addWidget(m_view, 1);
    layout->addStretch(0);
    m_later->setSingleShot(true);
    m_later->setInterval(previewDelay);
    connect(m_later, &QTimer::timeout, this, &CouncilPage::preview);
    connect(&tools.workplace, &desk::Workplace::changed, this, [this] {
        if (isVisible())
            m_later->start();
    });
}

QWidget *CouncilPage::makeChoices()
{
    auto *scroll = new QScrollArea;
    scrollUpright(scroll);
    scroll->setAccessibleName(tr("What is printed"));
    scroll->setFixedWidth(choicesWidth);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, space::m, 0);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(tr("Council"), TextSize::Title, true));
    layout->addWidget(Text::quiet(tr("Papers for the council, with state, signers and receipts. They stand beside the "
                                     "signed text, they are not it.")));
    layout->addSpacing(space::s);
    addModules(layout);
    addOptions(layout);
    addButtons(layout);
    layout->addStretch();
    scroll->setWidget(inside);
    return scroll;
}

void CouncilPage::addModules(QVBoxLayout *layout)
{
    layout->addWidget(new Text(tr("Modules"), TextSize::Normal, true));
    for (const form::Definition &definition : m_tools.campaign().modules()) {
        auto *box = new QCheckBox(definition.shortTitle.in(m_tools.language()));
        box->setObjectName(u"council."_s + definition.code);
        box->setChecked(desk::state(m_tools.workplace, definition.code) != store::State::NotApplicable);
        connect(box, &QCheckBox::toggled, this, [this] { m_later->start(); });
        layout->addWidget(box);
        m_modules.append({definition.code, box});
    }
    layout->addSpacing(space::s);
}

void CouncilPage::addOptions(QVBoxLayout *layout)
{
    m_public->setObjectName(u"council.public"_s);
    m_language->setObjectName(u"council.language"_s);
    m_language->setAccessibleName(tr("Language of the papers"));
    m_language->addItem(tr("In Dutch"), base::code(base::Language::Dutch));
    m_language->addItem(tr("In French"), base::code(base::Language::French));
    m_language->setCurrentIndex(qMax(0, m_language->findData(base::code(m_tools.workplace.documentLanguage()))));
    layout->addWidget(m_public);
    layout->addWidget(
        Text::quiet(tr("hides names and other personal data, and says on the cover what it hides"), TextSize::Small));
    layout->addSpacing(space::s);
    layout->addWidget(m_language);
    layout->addSpacing(space::s);
    connect(m_public, &QCheckBox::toggled, this, [this] { m_later->start(); });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { m_later->start(); });
}

void CouncilPage::addButtons(QVBoxLayout *layout)
{
    m_message->setObjectName(u"council.message"_s);
    layout->addWidget(m_savePack);
    layout->addWidget(m_saveModules);
    layout->addWidget(m_message);
    connect(m_savePack, &QPushButton::clicked, this, &CouncilPage::savePack);
    connect(m_saveModules, &QPushButton::clicked, this, &CouncilPage::saveModules);
}

void CouncilPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CouncilPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showView();
}

/// An empty preview would be a dark block; in little room the choices come first.
void CouncilPage::showView()
{
    m_view->setVisible(m_document->pageCount() > 0 && width() > choicesWidth + leastPreview);
}

void CouncilPage::refresh()
{
    for (const auto &[code, box] : m_modules)
        box->setEnabled(desk::state(m_tools.workplace, code) != store::State::NotApplicable);
    m_later->start();
}

desk::PaperRequest CouncilPage::request() const
{
    desk::PaperRequest request;
    for (const auto &[code, box] : m_modules)
        if (box->isChecked() && box->isEnabled())
            request.modules.append(code);
    request.publicEdition = m_public->isChecked();
    request.language = base::languageFromCode(m_language->currentData().toString());
    return request;
}

void CouncilPage::preview()
{
    const desk::PaperRequest wanted = request();
    m_savePack->setEnabled(false);
    m_message->clear();
    m_saveModules->setEnabled(!wanted.modules.isEmpty());
    if (wanted.modules.isEmpty()) {
        m_document->close();
        showView();
        return;
    }
    const quint64 number = ++m_asked;
    desk::councilPack(m_tools.workplace, wanted).then(this, [this, number](const base::Result<QByteArray> &pack) {
        if (number == m_asked)
            showPack(pack);
    });
}

void CouncilPage::showPack(const base::Result<QByteArray> &pack)
{
    m_savePack->setEnabled(pack.ok());
    if (!pack) {
        m_document->close();
        showView();
        m_message->setTone(Tone::Error);
        m_message->setText(breakable(told(pack.problem(), m_tools.language())));
        return;
    }
    m_document->close();
    m_buffer->close();
    m_pack = *pack;
    m_buffer->setData(m_pack);
    m_buffer->open(QIODevice::ReadOnly);
    m_document->load(m_buffer);
    showView();
}

void CouncilPage::savePack()
{
    const QString proposed = QDir(m_tools.folder).filePath(u"uniek-verslag-%1.pdf"_s.arg(m_tools.campaign().year()));
    auto *dialog = new QFileDialog(this, tr("Print pack to PDF"), proposed, tr("PDF (*.pdf)"));
    dialog->setObjectName(u"council.saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { tell(desk::writeFile(path, m_pack, desk::Existing::Replace), path); });
    dialog->open();
}

void CouncilPage::saveModules()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the PDFs"), m_tools.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &folder) { saveModule(folder, request().modules, {}); });
    dialog->open();
}

/// One after the other; the first that cannot be written ends it.
void CouncilPage::saveModule(const QString &folder, QStringList rest, QStringList written)
{
    if (rest.isEmpty()) {
        tell({}, written.join(u", "_s));
        return;
    }
    const QString module = rest.takeFirst();
    desk::modulePdf(m_tools.workplace, module)
        .then(this, [this, folder, rest, written, module](const base::Result<QByteArray> &pdf) {
            const QString path = QDir(folder).filePath(module + u".pdf"_s);
            const base::Result<void> done = pdf ? desk::writeFile(path, *pdf) : base::Result<void>(pdf.problem());
            if (done)
                saveModule(folder, rest, written + QStringList{path});
            else
                tell(done, path);
        });
}

void CouncilPage::tell(const base::Result<void> &result, const QString &path)
{
    m_message->setTone(result ? Tone::Ok : Tone::Error);
    m_message->setText(breakable(result ? tr("Printed to %1").arg(path) : told(result.problem(), m_tools.language())));
}

} // namespace ui
