// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/provider.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <array>
#include <cstring>

namespace sending::provider {
namespace {

const KeyState *stateOf(const void *keyData)
{
    return static_cast<const KeyData *>(keyData)->state.get();
}

void *keyNew(void *)
{
    return new KeyData;
}

void keyFree(void *keyData)
{
    delete static_cast<KeyData *>(keyData);
}

int keyHas(const void *keyData, int)
{
    return keyData && stateOf(keyData) ? 1 : 0;
}

int keyMatch(const void *one, const void *other, int)
{
    if (!stateOf(one) || !stateOf(other))
        return 0;
    return EVP_PKEY_eq(stateOf(one)->publicKey(), stateOf(other)->publicKey()) == 1 ? 1 : 0;
}

int keyImport(void *keyData, int, const OSSL_PARAM params[])
{
    const OSSL_PARAM *handle = OSSL_PARAM_locate_const(params, handleParameter);
    if (!handle || handle->data_type != OSSL_PARAM_OCTET_STRING || handle->data_size != sizeof(void *))
        return 0;
    const std::shared_ptr<KeyState> *state = nullptr;
    std::memcpy(&state, handle->data, sizeof state);
    static_cast<KeyData *>(keyData)->state = *state;
    return 1;
}

const OSSL_PARAM *keyImportTypes(int)
{
    static const OSSL_PARAM types[] = {OSSL_PARAM_octet_string(handleParameter, nullptr, 0), OSSL_PARAM_END};
    return types;
}

int keyExport(void *keyData, int selection, OSSL_CALLBACK *receive, void *argument)
{
    // Exporting "at least the public part" of a private key would make the default provider take over the
    // signature and fail for want of the private part.
    if (!stateOf(keyData) || (selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) != 0)
        return 0;
    return EVP_PKEY_export(stateOf(keyData)->publicKey(), selection, receive, argument);
}

const OSSL_PARAM *keyExportTypes(int selection)
{
    static const OSSL_PARAM types[]
        = {OSSL_PARAM_BN(OSSL_PKEY_PARAM_RSA_N, nullptr, 0), OSSL_PARAM_BN(OSSL_PKEY_PARAM_RSA_E, nullptr, 0),
            OSSL_PARAM_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, nullptr, 0),
            OSSL_PARAM_octet_string(OSSL_PKEY_PARAM_PUB_KEY, nullptr, 0), OSSL_PARAM_END};
    return (selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) != 0 ? nullptr : types;
}

int keyGetParams(void *keyData, OSSL_PARAM params[])
{
    return stateOf(keyData) ? EVP_PKEY_get_params(stateOf(keyData)->publicKey(), params) : 0;
}

const OSSL_PARAM *keyGettableParams(void *)
{
    static const OSSL_PARAM types[] = {OSSL_PARAM_int(OSSL_PKEY_PARAM_BITS, nullptr),
        OSSL_PARAM_int(OSSL_PKEY_PARAM_SECURITY_BITS, nullptr), OSSL_PARAM_int(OSSL_PKEY_PARAM_MAX_SIZE, nullptr),
        OSSL_PARAM_utf8_string(OSSL_PKEY_PARAM_DEFAULT_DIGEST, nullptr, 0),
        OSSL_PARAM_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, nullptr, 0),
        OSSL_PARAM_octet_string(OSSL_PKEY_PARAM_ENCODED_PUBLIC_KEY, nullptr, 0), OSSL_PARAM_END};
    return types;
}

const char *rsaOperationName(int)
{
    return "RSA";
}

const char *ecOperationName(int)
{
    return "ECDSA";
}

} // namespace

const OSSL_DISPATCH *keyFunctions(bool rsa)
{
    const auto table = [](auto *operationName) {
        return std::array{entry(OSSL_FUNC_KEYMGMT_NEW, keyNew), entry(OSSL_FUNC_KEYMGMT_FREE, keyFree),
            entry(OSSL_FUNC_KEYMGMT_HAS, keyHas), entry(OSSL_FUNC_KEYMGMT_MATCH, keyMatch),
            entry(OSSL_FUNC_KEYMGMT_IMPORT, keyImport), entry(OSSL_FUNC_KEYMGMT_IMPORT_TYPES, keyImportTypes),
            entry(OSSL_FUNC_KEYMGMT_EXPORT, keyExport), entry(OSSL_FUNC_KEYMGMT_EXPORT_TYPES, keyExportTypes),
            entry(OSSL_FUNC_KEYMGMT_GET_PARAMS, keyGetParams),
            entry(OSSL_FUNC_KEYMGMT_GETTABLE_PARAMS, keyGettableParams),
            entry(OSSL_FUNC_KEYMGMT_QUERY_OPERATION_NAME, operationName), OSSL_DISPATCH{0, nullptr}};
    };
    static const auto rsaTable = table(rsaOperationName);
    static const auto ecTable = table(ecOperationName);
    return rsa ? rsaTable.data() : ecTable.data();
}

} // namespace sending::provider
