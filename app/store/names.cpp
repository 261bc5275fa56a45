// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/names.h"

#include "store/outbox.h"
#include "store/signatory.h"
#include "store/state.h"

#include <array>

namespace store {

namespace {

// In the order of the enumerations.
constexpr std::array origins{u"typed", u"imported", u"carried", u"computed", u"takenBack"};
constexpr std::array kinds{u"fileMade", u"edited", u"batch", u"previousYear", u"stateChanged", u"acknowledged",
    u"acknowledgementWithdrawn", u"signatoryChanged", u"signatoryBound", u"signatoryReleased", u"cardChecked",
    u"roleSeen", u"bundleMade", u"bundleSigned", u"bundleRaised", u"bundleVoided", u"receipt", u"receiptReplaced",
    u"filed", u"withdrawn", u"receiptDoubtful"};
constexpr std::array states{u"empty", u"draft", u"ready", u"sealed", u"signedOnce", u"signedTwice", u"queued", u"sent",
    u"receiptDoubtful", u"received", u"entered", u"accepted", u"rejected", u"unlocked", u"notApplicable"};
constexpr std::array roles{u"secretary", u"chairman", u"delegate"};
constexpr std::array deliveries{u"waiting", u"sending", u"processing", u"done", u"refused"};

template <typename Enum, typename Names>
QString nameOf(Enum value, const Names &names)
{
    return QString::fromUtf16(names.at(static_cast<std::size_t>(value)));
}

template <typename Enum, typename Names>
std::optional<Enum> valueOf(const QString &name, const Names &names)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString code(Origin origin)
{
    return nameOf(origin, origins);
}

QString code(EventKind kind)
{
    return nameOf(kind, kinds);
}

QString code(State state)
{
    return nameOf(state, states);
}

QString code(Role role)
{
    return nameOf(role, roles);
}

QString code(Delivery delivery)
{
    return nameOf(delivery, deliveries);
}

std::optional<State> stateFromCode(const QString &code)
{
    return valueOf<State>(code, states);
}

std::optional<Role> roleFromCode(const QString &code)
{
    return valueOf<Role>(code, roles);
}

std::optional<Origin> originFromCode(const QString &code)
{
    return valueOf<Origin>(code, origins);
}

std::optional<EventKind> eventKindFromCode(const QString &code)
{
    return valueOf<EventKind>(code, kinds);
}

std::optional<Delivery> deliveryFromCode(const QString &code)
{
    return valueOf<Delivery>(code, deliveries);
}

} // namespace store
