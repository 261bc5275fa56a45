// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/frame/navigation.h"
#include "ui/look/action_row.h"
#include "ui/look/calm_list.h"
#include "ui/look/chip.h"
#include "ui/look/icon.h"
#include "ui/look/palette.h"
#include "ui/look/text.h"

#include <QCheckBox>
#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleFactory>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::Tone;

class LookTest : public QObject
{
    Q_OBJECT

    static constexpr std::array tones{
        Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warning, Tone::Error, Tone::Info, Tone::Locked};

private slots:
    void palettes_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << ui::lightPalette();
        QTest::newRow("dark") << ui::darkPalette();
    }

    void text_inBothPalettes_hasContrastOfFourAndAHalf_data() { palettes_data(); }
    void text_inBothPalettes_hasContrastOfFourAndAHalf()
    {
        QFETCH(QPalette, palette);
        const QColor text = palette.color(QPalette::Text);
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
            QVERIFY(ui::contrast(text, palette.color(role)) >= 4.5);
            QVERIFY(ui::contrast(ui::quietText(palette), palette.color(role)) >= 4.5);
        }
        QVERIFY(ui::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    }

    void tones_inBothPalettes_haveContrastOfFourAndAHalf_data() { palettes_data(); }
    void tones_inBothPalettes_haveContrastOfFourAndAHalf()
    {
        QFETCH(QPalette, palette);
        for (const Tone tone : tones) {
            const QColor color = ui::toneColor(tone, palette);
            const QList<QColor> grounds{
                palette.color(QPalette::Window), palette.color(QPalette::Base), ui::toneBackground(tone, palette)};
            for (const QColor &ground : grounds)
                QVERIFY2(ui::contrast(color, ground) >= 4.5,
                    qPrintable(
                        u"tone %1 on %2: %3"_s.arg(int(tone)).arg(ground.name()).arg(ui::contrast(color, ground))));
            QVERIFY(ui::contrast(palette.color(QPalette::Text), ui::toneBackground(tone, palette)) >= 4.5);
        }
    }

    void flatButton_isAWordInTheColourOfLinks()
    {
        for (const ui::Appearance appearance : {ui::Appearance::Dark, ui::Appearance::Light}) {
            ui::applyAppearance(appearance, QApplication::palette());
            const std::unique_ptr<QPushButton> button(ui::makeButton(u"flat"_s, u"III"_s));
            button->setProperty("flat", true);
            button->setFont(QFont(button->font().family(), 40, QFont::Black));
            button->resize(button->sizeHint());
            const QImage image = button->grab().toImage();
            const QRgb wanted = button->palette().color(QPalette::Link).rgb();
            bool found = false;
            for (int x = 0; x < image.width(); ++x)
                found = found || image.pixel(x, image.height() / 2) == wanted;
            QVERIFY(found);
        }
    }

    void linesOfTables_areSeenInBothPalettes()
    {
        for (const ui::Appearance appearance : {ui::Appearance::Dark, ui::Appearance::Light}) {
            ui::applyAppearance(appearance, QApplication::palette());
            const auto line = static_cast<QRgb>(QApplication::style()->styleHint(QStyle::SH_Table_GridLineColor));
            QCOMPARE(QColor(line), ui::lineColor(QApplication::palette()));
        }
    }

    void highContrastPalette_ofTheDesktop_isRecognised()
    {
        QPalette desktop;
        for (const auto role : {QPalette::Window, QPalette::Button})
            desktop.setColor(role, Qt::black);
        for (const auto role : {QPalette::WindowText, QPalette::ButtonText})
            desktop.setColor(role, Qt::white);
        QVERIFY(ui::isHighContrast(desktop));
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
        QVERIFY(!ui::isHighContrast(fusion->standardPalette()));
        QVERIFY(!ui::isHighContrast(ui::lightPalette()));
        QVERIFY(!ui::isHighContrast(ui::darkPalette()));
    }

    void embeddedIcons_all_areDrawnInTheColourAskedFor()
    {
        const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() > 20);
        for (const QString &name : names) {
            const QImage image = ui::iconPixmap(name.chopped(4), QColor(200, 0, 0), 32, 1).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            bool red = false;
            for (int y = 0; y < 32 && !red; ++y)
                for (int x = 0; x < 32 && !red; ++x)
                    red = qAlpha(image.pixel(x, y)) > 200 && image.pixelColor(x, y).red() > 150;
            QVERIFY2(red, qPrintable(name));
        }
    }

    void chip_saysItsWord_toScreenReaders()
    {
        const ui::Chip chip({u"draft"_s, u"document-edit"_s, Tone::Accent});
        QCOMPARE(chip.accessibleName(), u"draft"_s);
    }

    void enter_onAButton_pressesIt()
    {
        ui::applyAppearance(ui::Appearance::Light, QApplication::palette());
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *button = ui::makeButton(u"b"_s, u"Seal"_s);
        auto *row = new ui::ActionRow({u"Go"_s, u"checkmark"_s, Tone::Ok}, {});
        auto *tick = new QCheckBox(u"agreed"_s);
        for (QWidget *widget : std::initializer_list<QWidget *>{button, row, tick})
            layout->addWidget(widget);
        window.show();
        for (QAbstractButton *pressed : std::initializer_list<QAbstractButton *>{button, row}) {
            const QSignalSpy clicked(pressed, &QAbstractButton::clicked);
            QTest::keyClick(pressed, Qt::Key_Return);
            QTest::keyClick(pressed, Qt::Key_Enter, Qt::KeypadModifier);
            QCOMPARE(clicked.count(), 2);
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
            QApplication::sendEvent(pressed, &held);
            QCOMPARE(clicked.count(), 2);
        }
        QTest::keyClick(tick, Qt::Key_Return); // ticked by the space bar, as everywhere
        QVERIFY(!tick->isChecked());
    }

    void text_ofATone_followsTheAppearance()
    {
        ui::applyAppearance(ui::Appearance::Light, QApplication::palette());
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(ui::Text::quiet(u"quiet"_s));
        window.show();
        const auto *text = window.findChild<ui::Text *>();
        QCOMPARE(text->palette().color(QPalette::WindowText), ui::quietText(ui::lightPalette()));
        ui::applyAppearance(ui::Appearance::Dark, QApplication::palette());
        QTRY_COMPARE(text->palette().color(QPalette::WindowText), ui::quietText(ui::darkPalette()));
        ui::applyAppearance(ui::Appearance::Light, QApplication::palette());
        QTRY_COMPARE(text->palette().color(QPalette::WindowText), ui::quietText(ui::lightPalette()));
    }

    void list_scrolledOver_choosesNothing()
    {
        QScrollArea area;
        auto *inside = new QWidget;
        auto *layout = new QVBoxLayout(inside);
        auto *list = new ui::CalmList;
        list->addItems({u"secretary"_s, u"chairman"_s});
        layout->addWidget(list);
        inside->setMinimumHeight(2000);
        area.setWidget(inside);
        area.resize(300, 300);
        area.show();
        const QPoint place = list->rect().center();
        QWheelEvent wheel(place, list->mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(list, &wheel);
        QCOMPARE(list->currentIndex(), 0);
        QVERIFY(!wheel.isAccepted()); // the page has it
    }

    void navigation_longTexts_getTheRoomThatTheyNeed()
    {
        const ui::Mark shortState{u"klaar"_s, u"checkmark"_s, Tone::Ok};
        const ui::Mark longState{u"verstuurd, wacht op het ontvangstbewijs"_s, u"checkmark"_s, Tone::Ok};
        ui::Navigation navigation;
        navigation.setEntries({{u"clu"_s, u"Clusters"_s, {}, shortState}, {u"hwg"_s, u"Clusters"_s, {}, longState},
            {u"gef"_s, u"Gas en elektriciteit"_s, {}, shortState}});
        QVERIFY(navigation.sizeHintForRow(1) > navigation.sizeHintForRow(0)); // the state has a second line
        navigation.setCompact(true);
        QVERIFY(navigation.sizeHintForRow(2) > navigation.sizeHintForRow(0)); // so has the name
        navigation.setCompact(false);
        const int before = navigation.width();
        QFont large = navigation.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        navigation.setFont(large);
        navigation.setCompact(false);
        QVERIFY(navigation.width() > before);
    }

    void button_primary_keepsItsTextReadable()
    {
        ui::applyAppearance(ui::Appearance::Light, QApplication::palette());
        const std::unique_ptr<QPushButton> button(ui::makeButton(u"b"_s, u"MMMM"_s, true));
        const QImage image = button->grab().toImage();
        const QColor accent = ui::lightPalette().color(QPalette::Highlight);
        QCOMPARE(image.pixelColor(image.width() / 2, 5), accent);
    }
};

QTEST_MAIN(LookTest)
#include "test_look.moc"
