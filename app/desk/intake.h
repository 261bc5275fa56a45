// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/incoming.h"

#include <atomic>

namespace desk {

/// The import of one table, step by step: a file is read, its columns are matched, its cells mended, and at last it is
/// taken over. After every change it is tried in a pool thread what would come of it; only the newest try counts.
/// Belongs to the main thread. Nothing is changed in the workplace before `takeOver`.
class Intake final : public QObject
{
    Q_OBJECT
public:
    enum class Stage {
        Closed, ///< no file, or one that cannot be read: see `problem`
        Reading,
        Trying,
        Tried, ///< `trial` has what would come of it, unless there is a `problem`
        TakingOver,
        Done
    };

    Intake(Workplace &workplace, const QString &form, const QString &table, QObject *parent = nullptr);
    ~Intake() override; ///< stops what is going on

    /// Reads a file, or the same in another way; what was matched and mended before is forgotten.
    void open(const QString &path);
    void readSheet(const QString &name);
    void readCsv(const exchange::CsvManner &manner);
    /// Columns go where these say, beside what their headers say.
    void match(const QList<exchange::ColumnMap::Entry> &entries);
    /// How all dates of numbers alone are written in the file; "doubtful" takes back what was said.
    void readDates(exchange::DateOrder order);
    /// Only the headers decide; what was kept for such files is forgotten.
    void matchByHeaders();
    /// Row and column of the sheet.
    void mend(qsizetype row, int column, const QString &text);
    void setKeepsGood(bool keeps);
    void setAdds(bool adds);
    /// Nothing happens unless `canTakeOver`.
    void takeOver();
    /// Gives up what is going on; nothing comes in that is not in yet.
    void stop();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] int permille() const { return m_progress->permille; } ///< of reading or trying, 0 to 1000
    [[nodiscard]] bool canTakeOver() const;
    [[nodiscard]] const form::Table &table() const { return m_table; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Null before the file was read.
    [[nodiscard]] const Incoming *incoming() const { return m_incoming ? &*m_incoming : nullptr; }
    [[nodiscard]] const exchange::Sheet &sheet() const; ///< empty before the file was read
    [[nodiscard]] exchange::Header header() const; ///< as the columns are matched now; empty before the file was read
    [[nodiscard]] const ImportWish &wish() const { return m_wish; }
    /// How dates of numbers alone are read now.
    [[nodiscard]] exchange::DateOrder dates() const;
    /// A date of the file can only be month/day/year, or a person said how they are written.
    [[nodiscard]] bool asksDates() const { return m_wish.doubtsDates || m_wish.map.dates; }
    /// The matching came from the memory of the file, and nothing was changed in it.
    [[nodiscard]] bool isFromMemory() const { return m_isFromMemory; }
    [[nodiscard]] const std::optional<Trial> &trial() const { return m_trial; }
    [[nodiscard]] const std::optional<base::Problem> &problem() const { return m_problem; }
    /// Rows of the sheet that were bad in some try since the file was opened, in the order of the sheet.
    [[nodiscard]] const QList<qsizetype> &doubtfulRows() const { return m_doubtful; }

signals:
    void changed();
    void takenOver(const desk::Imported &imported);

private:
    struct Progress {
        std::atomic<int> permille = 0;
        std::atomic<bool> isStopped = false;
    };
    void read();
    void attempt();
    void begin(Stage stage);
    void end(Stage stage, const std::optional<base::Problem> &problem = {});
    void take(const Incoming &incoming);
    void settle(const Trial &trial);
    /// Answers of what was begun before the newest step are not heard.
    [[nodiscard]] bool isNewest(const std::shared_ptr<Progress> &progress) const { return progress == m_progress; }

    Workplace &m_workplace;
    const QString m_form;
    const form::Table &m_table;
    QString m_path;
    ImportWish m_wish;
    Stage m_stage = Stage::Closed;
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    std::optional<Incoming> m_incoming;
    std::optional<Trial> m_trial;
    std::optional<base::Problem> m_problem;
    QList<qsizetype> m_doubtful;
    bool m_isFromMemory = false;
};

} // namespace desk
