// libcurl sets and reads its options through C-variadic functions, which Swift
// cannot call. This header names the few kinds of value that are needed.
#ifndef OMBUD_CCURL_SHIM_H
#define OMBUD_CCURL_SHIM_H

#include <curl/curl.h>
#include <netinet/in.h>
#include <sys/socket.h>

typedef size_t (*CCurlTransferCallback)(char *bytes, size_t size, size_t count, void *context);

typedef curl_socket_t (*CCurlSocketCallback)(void *context, curlsocktype purpose, struct curl_sockaddr *address);

static inline CURLcode ccurl_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}

// libcurl copies the text.
static inline CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

// libcurl keeps the list, which must outlive the transfer.
static inline CURLcode ccurl_set_fields(CURL *handle, struct curl_slist *fields) {
    return curl_easy_setopt(handle, CURLOPT_HTTPHEADER, fields);
}

static inline CURLcode ccurl_set_reader(CURL *handle, CCurlTransferCallback callback, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_READFUNCTION, callback);
    return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_READDATA, context) : code;
}

static inline CURLcode ccurl_set_writer(CURL *handle, CCurlTransferCallback callback, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, callback);
    return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_WRITEDATA, context) : code;
}

static inline CURLcode ccurl_set_field_writer(CURL *handle, CCurlTransferCallback callback, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, callback);
    return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_HEADERDATA, context) : code;
}

static inline CURLcode ccurl_set_socket_opener(CURL *handle, CCurlSocketCallback callback, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, callback);
    return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, context) : code;
}

static inline CURLcode ccurl_get_number(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLMcode ccurl_limit(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

// The next transfer that has ended, NULL where there is none. `CURLMsg` holds
// its result in a union.
static inline CURL *ccurl_next_ended(CURLM *multi, CURLcode *result) {
    int left = 0;
    CURLMsg *message = curl_multi_info_read(multi, &left);
    while (message != NULL && message->msg != CURLMSG_DONE) {
        message = curl_multi_info_read(multi, &left);
    }
    if (message == NULL) {
        return NULL;
    }
    *result = message->data.result;
    return message->easy_handle;
}

// The bytes of a resolved address: 4, 16, or 0 for what is not of the internet.
static inline size_t ccurl_address_bytes(const struct curl_sockaddr *address, unsigned char *bytes) {
    const unsigned char *source = NULL;
    size_t count = 0;
    if (address->family == AF_INET && address->addrlen >= sizeof(struct sockaddr_in)) {
        source = (const unsigned char *)&((const struct sockaddr_in *)(const void *)&address->addr)->sin_addr;
        count = 4;
    } else if (address->family == AF_INET6 && address->addrlen >= sizeof(struct sockaddr_in6)) {
        source = (const unsigned char *)&((const struct sockaddr_in6 *)(const void *)&address->addr)->sin6_addr;
        count = 16;
    }
    for (size_t index = 0; index < count; index++) {
        bytes[index] = source[index];
    }
    return count;
}

static inline curl_socket_t ccurl_open_socket(const struct curl_sockaddr *address) {
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static inline void ccurl_refuse_socket(curl_socket_t *opened) {
    *opened = CURL_SOCKET_BAD;
}

#endif
