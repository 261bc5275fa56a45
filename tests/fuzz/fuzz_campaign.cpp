// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/definition_reader.h"
#include "form/json.h"
#include "form/message.h"

#include <QDir>

/// A form definition of whatever origin: never a crash. Seeds: resources/campaigns/2016.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto json = form::parseJson(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!json || !json->isObject())
        return 0;
    form::Refusals refusals{QDir()};
    form::Definition read;
    {
        form::DefinitionJson object(json->toObject(), {}, refusals);
        read = form::readDefinition(object);
    }
    for (const form::Rule &rule : read.rules)
        (void)form::Message::parse(rule.message.nl);
    return 0;
}
