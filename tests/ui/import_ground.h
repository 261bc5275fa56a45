// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/export.h"
#include "desk/import.h"
#include "ui/form/workplace_source.h"
#include "ui/start/language.h"
#include "ui/tools.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Import and export in the window, on the example in a folder of its own.
class ImportGround : public QObject
{
    Q_OBJECT

protected:
    struct Room {
        QTemporaryDir folder;
        std::unique_ptr<desk::Surroundings> surroundings = *desk::Surroundings::make(base::Language::Dutch);
        std::unique_ptr<desk::Workplace> workplace = *desk::Workplace::beginExample(*surroundings, folder.path());
        desk::CardWatch cards;
        ui::WorkplaceSource source{*workplace};
        ui::Tools tools{*surroundings, *workplace, cards, source, folder.path()};

        QString written(const QString &name, const QByteArray &bytes) const
        {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("no room");
            return file.fileName();
        }
        /// The rows of its example, from a workbook.
        void bringInParticipation() const
        {
            const QString book = folder.filePath(u"psa.xlsx"_s);
            const auto out = desk::exportFile(*workplace, u"psa"_s, QString(), book, exchange::Locals::Include);
            QTRY_VERIFY(out.isFinished() && out.result().ok());
            const auto in = desk::importFile(*workplace, u"psa"_s, book);
            QTRY_VERIFY(in.isFinished() && in.result().ok() && in.result()->isTakenOver);
        }
        qsizetype count(const QString &table) const { return workplace->evaluator().values().rows(table).size(); }
    };

    template <typename Widget>
    static Widget *find(QWidget *inside, const QString &name)
    {
        for (Widget *widget : inside->findChildren<Widget *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    static void press(QWidget *inside, const QString &name)
    {
        auto *button = find<QAbstractButton>(inside, name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        button->click();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        ui::installTranslation(base::Language::Dutch);
    }
};
