// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
//
// An OpenSSL 3 provider inside the program: key management and signature for RSA and EC keys whose private half
// is behind a callback. It lives in a library context of its own: in the default one its algorithms would also
// be chosen for the server's keys, which they cannot serve.
#include "sending/provider.h"

#include <openssl/params.h>
#include <openssl/provider.h>

#include <array>

namespace sending {
namespace {

using namespace provider;

const OSSL_ALGORITHM *algorithms(void *, int operation, int *noCache)
{
    *noCache = 0;
    // The full lists of names of the default provider: libssl recognises a certificate's type by them.
    static const OSSL_ALGORITHM keys[]
        = {{"RSA:rsaEncryption:1.2.840.113549.1.1.1", "provider=card", keyFunctions(true), "RSA key in a card"},
            {"EC:id-ecPublicKey:1.2.840.10045.2.1", "provider=card", keyFunctions(false), "EC key in a card"},
            {nullptr, nullptr, nullptr, nullptr}};
    static const OSSL_ALGORITHM signatures[] = {
        {"RSA:rsaEncryption:1.2.840.113549.1.1.1", "provider=card", signFunctions(), "RSA signature by a card"},
        {"ECDSA", "provider=card", signFunctions(), "ECDSA signature by a card"}, {nullptr, nullptr, nullptr, nullptr}};
    return operation == OSSL_OP_KEYMGMT ? keys : operation == OSSL_OP_SIGNATURE ? signatures : nullptr;
}

int startProvider(const OSSL_CORE_HANDLE *, const OSSL_DISPATCH *, const OSSL_DISPATCH **functions, void **context)
{
    static const std::array table{entry(OSSL_FUNC_PROVIDER_QUERY_OPERATION, algorithms), OSSL_DISPATCH{0, nullptr}};
    static int ours = 0;
    *functions = table.data();
    *context = &ours;
    return 1;
}

OSSL_LIB_CTX *cardContext()
{
    static OSSL_LIB_CTX *const context = [] {
        OSSL_LIB_CTX *made = OSSL_LIB_CTX_new();
        const bool loaded = made && OSSL_PROVIDER_add_builtin(made, "card", startProvider) == 1
            && OSSL_PROVIDER_try_load(made, "card", 1);
        return loaded ? made : nullptr;
    }();
    return context;
}

} // namespace

bool fillKey(EVP_PKEY *empty, const std::shared_ptr<KeyState> &state)
{
    const std::shared_ptr<KeyState> *handle = &state;
    OSSL_PARAM params[]
        = {OSSL_PARAM_construct_octet_string(handleParameter, &handle, sizeof handle), OSSL_PARAM_construct_end()};
    if (!cardContext())
        return false;
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(cardContext(), state->isRsa() ? "RSA" : "EC", "provider=card");
    const bool filled = context && EVP_PKEY_fromdata_init(context) == 1
        && EVP_PKEY_fromdata(context, &empty, EVP_PKEY_KEYPAIR, params) == 1;
    EVP_PKEY_CTX_free(context);
    return filled;
}

} // namespace sending
